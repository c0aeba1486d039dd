package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.Random;
import vn.htx.core.fact.Act;
import vn.htx.core.organization.OrganizationId;

/** What a random history is mostly about, so that acts that rest on each other come often enough to do so. */
enum HistoryTheme {
    EVENTS,
    LINKAGE,
    INVESTMENT,
    PRODUCTS,
    SUPPORT,
    FUND,
    DIALOGUE,
    INSPECTION,
    COMPLAINTS,
    COMMENDATION,
    EVALUATION,
    ANNUAL;

    private static final OrganizationId COOPERATIVE = new OrganizationId("c1");

    /** For so many steps a history keeps to a theme. */
    static final int STEPS = 60;

    /**
     * An act of the theme, on a cooperative that is founded more often than others.
     *
     * @param place the how manieth step of its theme it is, below {@link #STEPS}
     */
    Act act(Random random, LocalDate day, int place) {
        ActivitySteps activities = new ActivitySteps(random, COOPERATIVE, day);
        SupportSteps support = new SupportSteps(random, COOPERATIVE, day);
        StateSteps state = new StateSteps(random, COOPERATIVE, day);
        return switch (this) {
            case EVENTS -> activities.events();
            case LINKAGE -> activities.linkage();
            case INVESTMENT -> activities.investment();
            case PRODUCTS -> activities.products();
            case SUPPORT -> support.act(place);
            case FUND -> support.fund();
            case DIALOGUE -> state.dialogue();
            case INSPECTION -> state.inspection();
            case COMPLAINTS -> state.complaint();
            case COMMENDATION -> state.commendation();
            case EVALUATION -> state.evaluation();
            case ANNUAL -> state.annual();
        };
    }
}
