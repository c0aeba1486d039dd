package vn.htx.samples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lỗi dự kiến: what goes wrong in the sample on purpose, of how many organizations, and by which rules a sweep finds it. The
 * sample breaks the law in no other way on {@link Course#PUBLISHED}.
 */
enum Fault {
    /** Found idle in the field review of 2023-09, and neither suspended by notice nor found at work since. */
    IDLE(
            0,
            "found idle by the field review of September 2023 and not suspended by notice in the year before",
            "R-LIF-14-IDLE"),
    /** Idle, and silent: no meeting since the spring of 2023, no report, no renewed charter. */
    DORMANT(
            3,
            "idle, and silent too: the last annual meeting was in the spring of 2023, and no report came since",
            "R-GOV-05",
            "R-LIF-14-MEETING",
            "R-REP-03"),
    /** Members went until too few were left. */
    TOO_FEW_MEMBERS(0, "members left until fewer than five official ones remained", "R-MEM-02"),
    /** With three members left, each of equal shares holds a third. */
    THIRDS(0, "only three official members are left, so that equal shares are a third each, above 30 %", "R-CAP-03"),
    /** No annual meeting in 2025. */
    ANNUAL_MEETING_MISSED(3, "no annual meeting was called on the fiscal year 2024, due by 30 April 2025", "R-GOV-05"),
    /** In simplified governance, no meeting in the spring of 2025 after the annual one. */
    PERIODIC_MEETING_MISSED(
            2,
            "simplified governance, and no meeting in the three months after the annual one of early 2025",
            "R-GOV-04"),
    /** The board stopped meeting after January 2025. */
    BOARD_IDLE(
            2,
            "the board has not met since January 2025 at the latest, and should meet every three months",
            "R-GOV-24"),
    /** A member of the board went and nobody came. */
    BOARD_TOO_SMALL(1, "one of three members of the board left it in March 2025 and nobody took the place", "R-GOV-21"),
    /** The controller keeps the cash too. */
    TWO_OFFICES(1, "the controller was made treasurer as well in March 2025", "R-GOV-31"),
    /** A new member paid nothing. */
    NOTHING_PAID(
            2,
            "a member admitted in the summer or autumn of 2024 has paid nothing after six months and is still a member, and"
                    + " charter capital was not registered at what was paid",
            "R-CAP-07",
            "R-CAP-08",
            "R-CAP-09"),
    /** A new member paid half. */
    HALF_PAID(
            2,
            "a member admitted in the summer or autumn of 2024 paid half and not the rest within six months, and charter"
                    + " capital was not registered at what was paid",
            "R-CAP-07",
            "R-CAP-09"),
    /** One holds too much because another left. */
    OVER_CEILING(
            2, "one member held just under 30 % of the capital, and came to hold more when another left", "R-CAP-03"),
    /** Paid, but without a certificate. */
    NO_CERTIFICATE(2, "a member admitted since July 2024 paid in full and was given no certificate", "R-CAP-12"),
    /** No report on 2024. */
    REPORT_MISSING(3, "the yearly update due by 15 December 2024 was not made", "R-REP-03"),
    /** A group that reported on 2024 to nobody. */
    GROUP_REPORT_MISSING(
            3, "the group reported on 2024 neither to the commune nor in the national system", "R-REP-03", "R-REP-04"),
    /** A group that has to register and did not. */
    GROUP_UNREGISTERED(
            2,
            "a group founded since July 2024 with contributions and a contract without a term has neither registered nor filed to",
            "R-GRP-01",
            "R-GRP-04"),
    /** A new charter without a rate it has to set. */
    RATE_MISSING(
            1,
            "founded since July 2024 with a charter that sets no rate for the indivisible fund from external income",
            "R-FIN-02-CHARTER"),
    /** A new charter with a rate below the law's. */
    RATE_TOO_LOW(
            1,
            "founded since July 2024 with a charter that sets 3 % of external income aside, and the law asks for 5 %",
            "R-FIN-02-CHARTER"),
    /** Less business with members than the charter says. */
    FEW_INTERNAL_DEALINGS(
            2,
            "in 2024 a third of revenue and cost was with members, and the charter asks for more than half",
            "R-FIN-10-RATIO"),
    /** Statements issued and not posted. */
    NOT_POSTED(
            2,
            "the statements of 2024 were issued to members in April 2025 and not posted at the head office",
            "R-REP-02"),
    /** The charter is not renewed by 2026-01-01. */
    CHARTER_NOT_RENEWED(4, "the charter of before July 2024 was not renewed by 1 January 2026", "R-LIF-21") {
        @Override
        LocalDate seenOn(Biography life) {
            return RENEWED_BY;
        }
    },
    /** Cured: a founder paid after more than six months. */
    PAID_LATE(
            2,
            "a founder paid the contribution after seven months, and it was due after six; cured since",
            "R-CAP-07") {
        @Override
        LocalDate seenOn(Biography life) {
            return life.foundedOn().plusMonths(6).plusDays(5);
        }
    },
    /** Cured: the annual meeting of 2025 was called in May. */
    ANNUAL_MEETING_LATE(
            2, "the annual meeting of 2025 was called in May, and was due by 30 April; cured since", "R-GOV-05") {
        @Override
        LocalDate seenOn(Biography life) {
            return LocalDate.of(2025, 5, 2);
        }
    },
    /** Cured: the update of 2024 was made in January. */
    REPORT_LATE(2, "the yearly update due by 15 December 2024 was made in January 2025; cured since", "R-REP-03") {
        @Override
        LocalDate seenOn(Biography life) {
            return LocalDate.of(2024, 12, 20);
        }
    };

    /** The first day on which charters of before 2024-07-01 have to be renewed (Law 17/2023/QH15, Article 115.1). */
    static final LocalDate RENEWED_BY = LocalDate.of(2026, 1, 1);

    private final int planned;
    private final String why;
    private final String rules;

    Fault(int planned, String why, String... rules) {
        this.planned = planned;
        this.why = why;
        this.rules = String.join(" ", rules);
    }

    /** Of how many organizations it is planned; none where it follows from the course of the numbers. */
    int planned() {
        return planned;
    }

    /** What the rules find of an organization at fault. */
    Stream<SampleFinding> findings(Biography life) {
        return Stream.of(rules.split(" ", -1)).map(rule -> new SampleFinding(id(), life.id(), rule, seenOn(life), why));
    }

    /** The day of a sweep that finds it. */
    LocalDate seenOn(Biography life) {
        return Course.PUBLISHED;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
