package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * The course of the numbers: a few figures published of Bắc Kạn, and a way of our own from one to the next. Other
 * published figures are not met, since their sources disagree; docs/adr/0007 says more.
 */
final class Course {

    /** The first day of Law 23/2012/QH13, before which nothing here happens. */
    static final LocalDate FIRST_DAY = LocalDate.of(2013, 7, 1);

    /** The last day on which anything here happens. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 31);

    /** The day of the newspaper's figures that this province is built around. */
    static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);

    /** The day of the published field review: 389 cooperatives, 336 of them operating. */
    static final LocalDate REVIEWED = LocalDate.of(2023, 9, 30);

    /** How many cooperatives the field review found operating. */
    static final int OPERATING = 336;

    /** How many of the cooperatives of {@link #PUBLISHED} are agricultural; the other 119 are not. */
    static final int AGRICULTURAL = 340;

    /**
     * A time in which organizations come and go.
     *
     * @param until its last day
     * @param existing how many exist on that day
     * @param dissolved how many are dissolved in it
     * @param converted how many groups become cooperatives in it
     */
    record Stage(LocalDate until, int existing, int dissolved, int converted) {}

    /** How many members the organizations of a kind have together on a day. */
    record Census(LocalDate day, int members) {}

    /** Published: 160 in 2018, 389 in 2023-09, 459 in 2025-05; the others are ours. */
    static final List<Stage> COOPERATIVES = List.of(
            cooperatives("2013-12-31", 12, 0),
            cooperatives("2014-12-31", 40, 0),
            cooperatives("2015-12-31", 71, 2),
            cooperatives("2016-12-31", 101, 6),
            cooperatives("2017-12-31", 131, 5),
            cooperatives("2018-12-31", 160, 5),
            cooperatives("2019-12-31", 190, 11),
            cooperatives("2020-12-31", 235, 9),
            cooperatives("2021-12-31", 290, 10),
            cooperatives("2022-12-31", 341, 10),
            cooperatives("2023-08-31", 389, 6),
            cooperatives("2023-10-31", 389, 0),
            cooperatives("2023-12-31", 398, 5),
            cooperatives("2024-12-31", 441, 14),
            cooperatives("2025-05-31", 459, 6),
            cooperatives("2025-10-31", 468, 4));

    /** Published: 672 in 2025-05; the others are ours. */
    static final List<Stage> GROUPS = List.of(
            new Stage(LocalDate.of(2014, 12, 31), 14, 0, 0),
            new Stage(LocalDate.of(2016, 12, 31), 38, 1, 0),
            new Stage(LocalDate.of(2017, 12, 31), 54, 2, 1),
            new Stage(LocalDate.of(2018, 12, 31), 72, 3, 1),
            new Stage(LocalDate.of(2019, 12, 31), 130, 6, 4),
            new Stage(LocalDate.of(2020, 12, 31), 260, 10, 3),
            new Stage(LocalDate.of(2021, 12, 31), 390, 14, 4),
            new Stage(LocalDate.of(2022, 12, 31), 510, 18, 5),
            new Stage(LocalDate.of(2023, 8, 31), 585, 12, 4),
            new Stage(LocalDate.of(2023, 12, 31), 620, 6, 0),
            new Stage(LocalDate.of(2024, 6, 30), 640, 12, 3),
            new Stage(LocalDate.of(2024, 12, 31), 664, 10, 0),
            new Stage(LocalDate.of(2025, 5, 31), 672, 6, 0),
            new Stage(LocalDate.of(2025, 10, 31), 680, 3, 0));

    /** Published: 5,552 in 2025-05; the other is ours. */
    static final List<Census> COOPERATIVE_MEMBERS = List.of(new Census(REVIEWED, 3600), new Census(PUBLISHED, 5552));

    /** Published: 7,750 in 2025-05; the other is ours. */
    static final List<Census> GROUP_MEMBERS =
            List.of(new Census(LocalDate.of(2024, 6, 30), 7000), new Census(PUBLISHED, 7750));

    /** Days with published figures: no filing is late across one, so that the figures hold as known then and as known now. */
    static final List<LocalDate> FIGURE_DAYS = List.of(LocalDate.of(2018, 12, 31), REVIEWED, PUBLISHED);

    private Course() {}

    private static Stage cooperatives(String until, int existing, int dissolved) {
        return new Stage(LocalDate.parse(until), existing, dissolved, 0);
    }
}
