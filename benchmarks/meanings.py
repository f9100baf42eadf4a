"""Precision, recall and F1 of the cue rules on the judging half of tests/gold, code by code.

python -m benchmarks.meanings
"""

from tests.cleaning.test_gold import count


def main() -> None:
    """Print one table for obstacles and one for follow-ups."""
    for name in ("obstacles", "follow_ups"):
        right, told, meant = count(name, "judge")
        print(f"{name:<24}{'cells':>6}{'P':>7}{'R':>7}{'F1':>7}")
        for code in sorted(meant | told, key=lambda c: -meant[c]):
            p, r = right[code] / max(told[code], 1), right[code] / max(meant[code], 1)
            print(
                f"  {code:<22}{meant[code]:>6}{p:>7.2f}{r:>7.2f}{2 * p * r / (p + r) if p + r else 0:>7.2f}"
            )


if __name__ == "__main__":
    main()
