"""The command `kiosk duplicates`: who perhaps signed twice, on the organizer's own screen, since names are shown."""

import typer
from rich.console import Console

from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile
from kiosk.desk.duplicates import Cluster, find_duplicates
from kiosk.desk.reviewing import open_clusters, open_names
from kiosk.desk.signed import Signed

FAULTS_FOUND = 1
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)


def duplicates(data: Data = None, key: KeyFile = None, passphrase_file: PassphraseFile = None) -> None:
    """List signatures that are perhaps one person's and not settled, and why. Ends with 1 if any are; nothing changes.

    Example: kiosk duplicates --data my-desk --key organizer.key
    """
    opened = opened_roll(data, key, passphrase_file)
    settled = opened.roll.settled
    with _err.status("Comparing the signatures…"):
        found = find_duplicates(settled.standing)
    clusters, names = open_clusters(found, settled.in_force), open_names(found, settled.in_force)
    for cluster in clusters:
        _tell(cluster)
    for each in names:
        _out.print(f"Letters of two scripts in one word: {_named(each)}", markup=False)
    _out.print(f"{len(settled.standing)} signatures; people who perhaps signed more than once: {len(clusters)}.")
    tell_unopened(opened)
    if clusters or names:
        raise typer.Exit(FAULTS_FOUND)


def _tell(cluster: Cluster) -> None:
    """The earliest signature, then each other with the one that it is most like; the more bits, the surer."""
    first, *later = cluster.signed
    _out.print(f"Perhaps one person, {len(cluster.signed)} signatures:\n  {_named(first)}", markup=False)
    for place, each in enumerate(later, start=1):
        surest = next(pair for pair in cluster.pairs if place in {pair.one, pair.other})
        like = cluster.signed[surest.other if place == surest.one else surest.one]
        why = ", ".join(surest.likeness.reasons)
        _out.print(f"  {_named(each)}", markup=False)
        _out.print(f"    like {_place(like)}, {surest.likeness.bits} bits: {why}", markup=False)


def _named(each: Signed) -> str:
    return f"{_place(each)}, {each.signature.signed_at:%Y-%m-%d}, {each.signature.id}: {each.signature.name}"


def _place(each: Signed) -> str:
    return f"entry {each.number} of {each.signature.kiosk}"
