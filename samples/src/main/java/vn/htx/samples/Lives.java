package vn.htx.samples;

import java.util.List;

/** Tells of everything that rests on foundings, members and ends, topic by topic, and then of what the State does. */
final class Lives {

    private final Drafts drafts;
    private final OfficeDays days;
    private final Dice dice;
    private final List<Biography> biographies;
    private final FaultPlan plan;

    Lives(Drafts drafts, OfficeDays days, Dice dice) {
        this.drafts = drafts;
        this.days = days;
        this.dice = dice;
        this.biographies = Biographies.of(drafts.list());
        this.plan = FaultPlan.of(biographies, dice.about("faults"));
    }

    /** What goes wrong on purpose. */
    List<SampleFinding> findings() {
        return plan.findings();
    }

    void tell() {
        List<Topic> topics = List.of(
                new Charters(),
                new Meetings(),
                new Offices(days),
                new Boards(),
                new Contributions(days),
                new YearlyReports(days),
                new Accounts(days),
                new GroupLives(days),
                new Endings(days));
        for (Biography biography : biographies) {
            Life life = life(biography);
            topics.forEach(topic -> topic.tell(
                    life,
                    dice.about(topic.getClass().getSimpleName())
                            .about(biography.id().value())));
        }
        StateWork.tell(new Province(biographies, days, drafts), dice.about("state"));
    }

    private Life life(Biography biography) {
        Dice own = dice.about("timetable").about(biography.id().value());
        var faults = plan.of(biography.id());
        Timetable timetable = new Timetable(biography, faults, days, own);
        return new Life(
                biography,
                faults,
                timetable,
                Offices.model(biography, faults, timetable, own),
                new Shares(biography),
                drafts);
    }
}
