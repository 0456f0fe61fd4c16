"""Runs the fault harnesses at length and writes docs/reliability.md: what was run, how often, and what came of it.

`make torture` runs the full counts; `make torture SHARE=0.05` a twentieth of them, and the page says so. `make torture
ONLY=pin` runs the rows whose tests are so named; the other lines of the page stay as they were, each with its day.
"""

import os
import platform
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import kiosk

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reliability.md"


@dataclass(frozen=True, slots=True)
class Row:
    """A promise, the tests that hold it, and the planted fault that they must catch."""

    promise: str
    variable: str  # the environment variable with the count; "" where the test has one of its own
    full: int
    unit: str
    test: str
    control: str


ROWS = (
    Row(
        "Whoever was thanked is in the ledger once, wherever the kiosk is killed",
        *("KIOSK_KILLS", 10_000, "kills"),
        "tests/torture/test_killed.py::test_nobody_who_was_thanked_is_lost_or_doubled",
        "tests/torture/test_killed.py::test_the_test_would_notice_a_thank_you_that_comes_too_early",
    ),
    Row(
        "A damaged ledger (bits flipped, pages zeroed, cut, gone; closed or crashed) is noticed and made whole",
        *("KIOSK_ACCIDENTS", 1_000, "accidents in each of two states"),
        "tests/ledger/test_recovery.py::test_whatever_happens_to_the_file_everybody_is_still_there",
        "tests/ledger/test_recovery.py::test_the_test_would_notice_a_start_that_does_not_look",
    ),
    Row(
        "Ledger and copy are synced before every thank-you; `synchronous=NORMAL` is noticed",
        *("", 5, "thank-yous under strace"),
        "tests/torture/test_synced.py::test_ledger_and_copy_are_synced_before_every_thank_you",
        "tests/torture/test_synced.py::test_the_test_would_notice_a_ledger_that_does_not_sync",
    ),
    Row(
        "Power cut: writes since the last sync are there, gone or torn; whoever was thanked is in the ledger",
        *("KIOSK_POWER_CUTS", 100_000, "states of the drive, the ledger alone"),
        "tests/torture/test_power_cut.py::test_whenever_the_power_goes_everybody_who_was_thanked_is_in_the_ledger",
        "tests/torture/test_power_cut.py::test_the_test_would_notice_a_ledger_that_does_not_sync",
    ),
    Row(
        "The same for the copy by itself",
        *("KIOSK_POWER_CUTS", 100_000, "states of the drive, the copy alone"),
        "tests/torture/test_power_cut.py::test_whenever_the_power_goes_everybody_who_was_thanked_is_in_the_copy",
        "tests/torture/test_power_cut.py::test_the_test_would_notice_a_copy_that_does_not_sync",
    ),
    Row(
        "After a power cut the kiosk starts with a whole ledger",
        *("KIOSK_POWER_CUTS", 100_000, "states, one in 40 of them opened as a kiosk does"),
        "tests/torture/test_power_cut.py::test_whenever_the_power_goes_the_kiosk_starts_with_a_whole_ledger",
        "tests/torture/test_power_cut.py::test_the_test_would_notice_a_ledger_that_does_not_sync",
    ),
    Row(
        "A call to the drive fails (EIO, ENOSPC, EROFS, EACCES; once, or from then on), any of them in turn",
        *("KIOSK_IO_ERRORS", 5_000, "failing calls, on a kiosk closed, crashed, damaged and new"),
        "tests/torture/test_failing_calls.py::test_whichever_call_fails_nobody_who_was_thanked_is_lost_or_doubled",
        "tests/torture/test_failing_calls.py::test_the_test_would_notice_thanks_for_what_was_not_saved",
    ),
    Row(
        "On a full disk the event can finish",
        *("KIOSK_FULL_DISKS", 64, "sizes of a full drive, 200 signatures on each"),
        "tests/test_ballast.py::test_wherever_the_disk_fills_up_two_hundred_people_more_can_sign",
        "tests/test_ballast.py::test_without_the_room_that_was_kept_nobody_could_sign",
    ),
    Row(
        "Nobody finds a word of the person before: fields, tree, clipboard",
        *("KIOSK_HAND_OVERS", 1_000, "hand-overs"),
        "tests/ui/test_hand_over.py::test_nobody_finds_a_word_of_the_person_before",
        "tests/ui/test_hand_over.py::test_the_search_for_words_finds_them_while_the_person_is_there",
    ),
    Row(
        "However the clock jumps (ten years, summer time), people keep their order, number and count",
        *("KIOSK_JUMPS", 1_000, "jumps"),
        "tests/torture/test_clock_jumps.py::test_people_keep_their_order_and_their_number_however_the_clock_jumps",
        "tests/torture/test_clock_jumps.py::test_the_test_would_notice_an_order_by_the_clock",
    ),
    Row(
        "A thief who sets the clock has twenty guesses at the PIN, and nobody waits for more than an hour",
        *("KIOSK_JUMPS", 1_000, "jumps"),
        "tests/torture/test_clock_jumps.py::test_a_thief_who_sets_the_clock_has_twenty_guesses_and_nobody_waits_for_years",
        "tests/torture/test_clock_jumps.py::test_the_test_would_notice_a_lock_that_trusts_the_clock",
    ),
    Row(
        "So has one who kills the kiosk within and between guesses; the recovery words then set a PIN, nothing else",
        *("KIOSK_GUESSES", 10_000, "guesses by each of ten thieves"),
        "tests/torture/test_guessed_pin.py::test_a_thief_has_twenty_guesses_and_the_recovery_words_set_another_pin",
        "tests/torture/test_guessed_pin.py::test_the_test_would_notice_a_lock_that_counts_afterwards",
    ),
    Row(
        "In a running kiosk no jump of the clock ends a wait after wrong PINs, or makes it longer",
        *("KIOSK_JUMPS", 1_000, "jumps"),
        "tests/torture/test_clock_jumps.py::test_in_a_running_kiosk_no_jump_ends_a_wait_or_makes_it_longer",
        "tests/torture/test_clock_jumps.py::test_the_test_would_notice_a_kiosk_whose_wait_goes_by_the_time_of_day",
    ),
    Row(
        "Tampering with a ledger (flip, swap, drop, duplicate, edit, sign anew, cut) is found, a cut tail by the code",
        *("KIOSK_TAMPERINGS", 100_000, "changes"),
        "tests/torture/test_tampered.py::test_whatever_is_changed_in_a_ledger_is_found",
        "tests/torture/test_tampered.py::test_the_test_would_notice_a_check_without_signatures",
    ),
    Row(
        "A ledger made from a tampered copy is the same, or shows another code",
        *("KIOSK_TAMPERED_COPIES", 5_000, "copies"),
        "tests/torture/test_tampered.py::test_a_ledger_made_from_a_tampered_copy_is_the_same_or_shows_another_code",
        "tests/torture/test_tampered.py::test_the_test_would_notice_that_nobody_compared_the_code",
    ),
    Row(
        "Nothing of anybody is in clear in any file, log, command line, environment, or in what an object prints",
        *("KIOSK_CANARIES", 10_000, "signers in twelve scripts"),
        "tests/torture/test_canaries.py::test_nothing_of_anybody_is_in_clear_anywhere",
        "tests/torture/test_canaries.py::test_the_test_would_notice_a_leak_in_any_place",
    ),
    Row(
        "A thief with every file, the device key and the PIN opens nothing and confirms nobody",
        *("KIOSK_STOLEN", 10_000, "entries"),
        "tests/torture/test_thief.py::test_a_thief_with_everything_opens_nothing_and_confirms_nobody",
        "tests/torture/test_thief.py::test_the_thief_would_open_what_is_sealed_to_a_key_that_lies_in_the_folder",
    ),
    Row(
        "With any two of three recovery sheets everything opens, with one nothing, however it is bent",
        *("KIOSK_DRILLS", 100, "drills, three pairs and three single sheets each"),
        "tests/torture/test_lost_key.py::test_any_two_of_three_sheets_open_everything_and_one_opens_nothing",
        "tests/torture/test_lost_key.py::test_the_test_would_notice_a_sheet_that_is_enough_by_itself",
    ),
    Row(
        "Nothing hidden is kept of a text, nothing runs in a spreadsheet, no letter goes missing in silence",
        *("KIOSK_STRINGS", 1_000_000, "hostile texts in every line of the form, one in 200 of them printed"),
        "tests/torture/test_hostile_text.py::test_no_text_hides_runs_or_goes_missing_in_silence",
        "tests/torture/test_hostile_text.py::test_the_test_would_notice_a_guard_that_forgets_the_wide_signs",
    ),
    Row(
        "A hostile pack is read or refused: no way out of it, 64 MiB and a second of computing at most",
        *("KIOSK_HOSTILE_PACKS", 5_000, "packs, checked or copied"),
        "tests/torture/test_hostile_packs.py::test_no_pack_reaches_out_of_its_folder_or_wears_the_kiosk_down",
        "tests/torture/test_hostile_packs.py::test_the_test_would_notice_a_reader_that_follows_links",
    ),
    Row(
        "So are the settings, keys, PIN, ledger and copy of a kiosk that somebody spoiled",
        *("KIOSK_HOSTILE_FILES", 5_000, "files"),
        "tests/torture/test_hostile_kiosk.py::test_no_file_of_a_kiosk_reaches_outside_or_wears_it_down",
        "tests/torture/test_hostile_kiosk.py::test_the_test_would_notice_a_reader_that_takes_all_there_is",
    ),
    Row(
        "The whole kiosk killed while somebody signs: whoever was thanked is there once, and no draft comes back",
        *("KIOSK_APP_KILLS", 300, "kills of two kiosks side by side"),
        "tests/torture/test_killed_on_screen.py::test_a_kiosk_that_was_killed_starts_with_everybody_and_without_a_draft",
        "tests/torture/test_killed_on_screen.py::test_the_test_would_notice_a_draft_that_comes_back",
    ),
    Row(
        "Nobody gets out: 71 key chords on every screen and touches anywhere, on X and under cage",
        *("KIOSK_TOUCHES", 100_000, "touches, one in ten as many clicks and drags with a mouse"),
        "tests/torture/test_nobody_gets_out.py::test_no_key_and_no_touch_leads_out_of_any_screen",
        "tests/torture/test_nobody_gets_out.py::test_the_test_would_notice_a_way_out",
    ),
    Row(
        "Killed while somebody signs, the kiosk is at Welcome again by itself, with everybody and without a draft",
        *("KIOSK_RESTARTS", 100, "kills of two kiosks side by side"),
        "tests/torture/test_supervised.py::test_a_kiosk_that_was_killed_is_back_with_everybody_and_without_a_draft",
        "tests/torture/test_supervised.py::test_the_test_would_notice_a_kiosk_that_does_not_come_back",
    ),
    Row(
        "The same when it hangs: stopped from outside, or held up by a call that does not return",
        *("KIOSK_RESTARTS", 100, "hangs of two kiosks side by side"),
        "tests/torture/test_supervised.py::test_a_kiosk_that_hangs_is_back_with_everybody_and_without_a_draft",
        "tests/torture/test_supervised.py::test_the_test_would_notice_a_draft_that_comes_back",
    ),
    Row(
        "Kiosks, sticks, hub and desk in any order: each person thanked is at the desk once, nobody erased comes back",
        *("KIOSK_STEPS", 1_000_000, "steps of a state machine, each of them looked at"),
        "tests/hub/test_everything_together.py::test_whatever_happens_everybody_is_at_the_desk_once",
        "tests/hub/test_everything_together.py::test_the_test_would_notice",
    ),
    Row(
        "After a long day in one process the program is no larger, by a tenth at most, and the ledger has everybody",
        *("KIOSK_LONG_DAY", 20_000, "signatures with ink"),
        "tests/torture/test_long_day.py::test_after_a_long_day_the_kiosk_is_no_larger_and_has_everybody",
        "tests/torture/test_long_day.py::test_the_test_would_notice_a_recorder_that_keeps_what_it_was_given",
    ),
    Row(
        "Sync over a bad line (lost, cut, slow, no answer), the hub killed five times: each entry is at the desk once",
        *("KIOSK_BAD_LINE", 1_000, "entries of three kiosks, on SQLite and on PostgreSQL"),
        "tests/hub/test_bad_line.py::test_every_acknowledged_entry_is_there_once_and_none_is_in_clear",
        "tests/hub/test_bad_line.py::test_the_test_would_notice_a_hub_that_loses_an_entry",
    ),
    Row(
        "Twenty kiosks at once, two processes of a hub: each entry is at the hub and at the desk once",
        *("KIOSK_CROWD", 10_000, "entries, on SQLite and on PostgreSQL"),
        "tests/hub/test_many_kiosks.py::test_many_kiosks_at_once_are_each_there_whole_and_once",
        "tests/hub/test_many_kiosks.py::test_the_test_would_notice_an_entry_that_is_there_twice",
    ),
    Row(
        "Whatever its description allows, and what it does not: the hub never breaks, and a stranger reads nothing",
        *("KIOSK_REQUESTS", 20_000, "requests, half of them a stranger's"),
        "tests/hub/test_openapi.py",
        "tests/hub/test_openapi.py::test_the_test_would_notice_a_hub_that_breaks",
    ),
)
_HEAD = """# Reliability: what was run

`make torture` wrote this page. Each harness has a negative control: a planted fault that it must catch.

{machine}

| promise | run | full count | on | seconds | result | planted fault |
|---|---|---|---|---|---|---|
"""


def outcome(test: str, environment: dict[str, str]) -> str:
    """What pytest says of a test: passed, skipped or FAILED."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own tests
    if done.returncode:
        sys.stderr.write(done.stdout[-3000:])
        return "FAILED"
    return "passed" if "passed" in done.stdout else "skipped"


def line(row: Row, share: float) -> tuple[str, bool]:
    """A row of the table, and whether all was well."""
    count = max(1, round(row.full * share)) if row.variable else row.full
    begun, today = time.monotonic(), datetime.now().astimezone()
    result = outcome(row.test, {row.variable: str(count)} if row.variable else {})
    took = time.monotonic() - begun
    caught = {"passed": "caught", "skipped": "skipped"}.get(outcome(row.control, {}), "MISSED")
    run = f"{count:,} {row.unit} | {row.full:,} | {today:%Y-%m-%d} | {took:,.0f}"
    return f"{_start(row)}{run} | {result} | {caught} |\n", result != "FAILED" and caught != "MISSED"


def _start(row: Row) -> str:
    return f"| {row.promise} | "


def main(share: float, only: str) -> int:
    """Run the rows that are meant; 1 where one failed."""
    meant = [row for row in ROWS if only in row.test]
    with ThreadPoolExecutor(2) as both:  # the work is done in processes of their own, on two cores
        ran = dict(zip(meant, both.map(line, meant, [share] * len(meant)), strict=True))
    before = PAGE.read_text("utf-8").splitlines(keepends=True) if PAGE.exists() else []
    known = {row: told for row in ROWS for told in before if told.startswith(_start(row))}
    told = known | {row: told for row, (told, _) in ran.items()}
    machine = f"petition-kiosk {kiosk.__version__}, {os.cpu_count()} cores, {platform.system()}, "
    machine += f"Python {platform.python_version()}; seeds are fixed."
    PAGE.write_text(_HEAD.format(machine=machine) + "".join(told[row] for row in ROWS if row in told), "utf-8")
    return 0 if all(well for _, well in ran.values()) else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1] or 1), sys.argv[2]))
