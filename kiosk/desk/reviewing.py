"""What is left to look at: findings that no decision has settled yet."""

from collections.abc import Iterable

from kiosk.desk.duplicates import Cluster, Findings
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Decision, Verdict

_SEEN: frozenset[Verdict] = frozenset({"keep", "merge", "different"})  # whoever decided so has looked at each name


def still_open(findings: Findings, in_force: Iterable[Decision]) -> Findings:
    """The findings without those that the decisions in force settle.

    A cluster is settled by one "different" about all of it: with one person more it is open again. A name with letters
    of two scripts is settled by a decision that looked at it, as by keeping it alone.
    """
    settled = list(in_force)
    apart = [set(each.of) for each in settled if each.verdict == "different"]
    seen = {signature for each in settled if each.verdict in _SEEN for signature in each.of}

    def is_open(cluster: Cluster) -> bool:
        ids = {each.signature.id for each in cluster.signed}
        return not any(ids <= different for different in apart)

    def is_unseen(signed: Signed) -> bool:
        return signed.signature.id not in seen

    return Findings(
        tuple(filter(is_open, findings.clusters)),
        tuple(filter(is_unseen, findings.mixed_scripts)),
    )
