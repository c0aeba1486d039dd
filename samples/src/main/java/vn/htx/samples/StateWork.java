package vn.htx.samples;

import java.util.List;

/** What the State does, kind by kind; it disturbs nothing told before. */
final class StateWork {

    private static final List<Undertaking> ALL = List.of(
            new Trainings(),
            new Transfers(),
            new Linkages(),
            new Fairs(),
            new Dialogues(),
            new Outreaches(),
            new Evaluations(),
            new SupportCases(),
            new Inspections(),
            new Commendations(),
            new Products(),
            new Visits(),
            new Guidances(),
            new Equipments(),
            new Investments(),
            new TechnologyReviews(),
            new Complaints(),
            new Classifications(),
            new PublishedFigures());

    private StateWork() {}

    static void tell(Province province, Dice dice) {
        ALL.forEach(undertaking ->
                undertaking.tell(province, dice.about(undertaking.getClass().getSimpleName())));
    }
}
