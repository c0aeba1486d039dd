package vn.htx.samples;

import java.util.List;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.time.WorkCalendar;

/** From the course of the numbers to lifespans, from lifespans to plans, from plans to drafts. */
final class Planning {

    private Planning() {}

    /**
     * A province as planned.
     *
     * @param drafts everything to file
     * @param findings what goes wrong on purpose
     */
    record Plan(List<Draft> drafts, List<SampleFinding> findings) {}

    /** The province of a seed. */
    static Plan of(long seed) {
        Dice dice = new Dice(seed);
        OfficeDays days = new OfficeDays(WorkCalendar.vietNam(), Course.FIRST_DAY, Course.LAST_DAY);
        Seats seats = new Seats(AreaDirectory.vietNam(), dice.about("seats"));
        NameBook names = new NameBook(dice.about("names"));
        Drafts drafts = new Drafts();
        Sources sources = new Sources(days, seats, names, new Codes(), new Roster(), drafts);

        Policies.write(drafts);
        List<Conversion> conversions = new Groups(sources, dice.about("groups")).tell();
        Cooperatives cooperatives = new Cooperatives(conversions, sources, dice.about("cooperatives"));
        cooperatives.tell();
        new Unions(cooperatives.forUnions(), sources).tell();
        new Erasures(drafts, days).add();
        new Amendments(drafts, days, dice.about("amendments")).add();
        Lives lives = new Lives(drafts, days, dice.about("topics"));
        lives.tell();
        return new Plan(drafts.list(), lives.findings());
    }
}
