"""What is left to review: signatures of perhaps one person, and names in letters of two scripts, not settled yet."""

from collections.abc import Iterable
from uuid import UUID

from kiosk.desk.duplicates import Cluster, Findings
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Decision


def open_clusters(findings: Findings, in_force: Iterable[Decision]) -> list[Cluster]:
    """Those of which no decision says that they are different people; the surest first."""
    settled = _settled(in_force)
    clusters = sorted(findings.clusters, key=lambda cluster: -cluster.pairs[0].likeness.bits)
    return [cluster for cluster in clusters if not any(_ids(*cluster.signed) <= known for known in settled)]


def open_names(findings: Findings, in_force: Iterable[Decision]) -> list[Signed]:
    """Signatures whose names mix two scripts, and of which no decision says that they are right so."""
    settled = _settled(in_force)
    return [each for each in findings.mixed_scripts if _ids(each) not in settled]


def _settled(in_force: Iterable[Decision]) -> set[frozenset[UUID]]:
    return {frozenset(each.of) for each in in_force if each.verdict == "different"}


def _ids(*signed: Signed) -> frozenset[UUID]:
    return frozenset(each.signature.id for each in signed)
