"""The command `kiosk duplicates`: who perhaps signed twice, on the organizer's own screen, since names are shown."""

from collections.abc import Mapping
from uuid import UUID

import typer
from rich.console import Console

from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile
from kiosk.commands.plaintext import plain
from kiosk.commands.watching import watching
from kiosk.desk.duplicates import Cluster, find_duplicates
from kiosk.desk.ids import short_ids
from kiosk.desk.reviewing import still_open
from kiosk.desk.signed import Signed
from kiosk.export.progress import watched

FAULTS_FOUND = 1
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)


def duplicates(data: Data = None, key: KeyFile = None, passphrase_file: PassphraseFile = None) -> None:
    """List signatures that are perhaps one person's and not settled yet, and why. Ends with 1 if there are any.

    Example: kiosk duplicates --data my-desk --key organizer.key
    """
    opened = opened_roll(data, key, passphrase_file)
    with watching(_err, "Comparing the signatures…") as progress:
        found = still_open(find_duplicates(watched(opened.roll.signed, progress)), opened.roll.settled.in_force)
    ids = short_ids([each.signature.id for each in opened.roll.given])
    for cluster in found.clusters:
        _tell(cluster, ids)
    for each in found.mixed_scripts:
        _out.print(f"Letters of two scripts in one word: {_named(each, ids)}", markup=False)
    _out.print(
        f"{len(opened.roll.signed)} signatures; people who perhaps signed more than once: {len(found.clusters)}."
    )
    tell_unopened(opened)
    if found.clusters or found.mixed_scripts:
        raise typer.Exit(FAULTS_FOUND)


def _tell(cluster: Cluster, ids: Mapping[UUID, str]) -> None:
    """The earliest signature, then each other with the one that it is most like; the more bits, the surer."""
    first, *later = cluster.signed
    _out.print(f"Perhaps one person, {len(cluster.signed)} signatures:\n  {_named(first, ids)}", markup=False)
    for place, each in enumerate(later, start=1):
        surest = next(pair for pair in cluster.pairs if place in {pair.one, pair.other})
        like = cluster.signed[surest.other if place == surest.one else surest.one]
        why = ", ".join(surest.likeness.reasons)
        _out.print(f"  {_named(each, ids)}", markup=False)
        _out.print(f"    like {_place(like)}, {surest.likeness.bits} bits: {why}", markup=False)
    all_of_them = " ".join(ids[each.signature.id] for each in cluster.signed)
    _out.print(f"  kiosk decide keep|merge|different {all_of_them}", markup=False)


def _named(each: Signed, ids: Mapping[UUID, str]) -> str:
    signature = each.signature
    return plain(f"{_place(each)}, {signature.signed_at:%Y-%m-%d}, {ids[signature.id]}: {signature.name}")


def _place(each: Signed) -> str:
    return f"entry {each.number} of {each.signature.kiosk}"
