package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.begun;
import static vn.htx.core.statistics.Definitions.ofYear;
import static vn.htx.core.statistics.Definitions.share;
import static vn.htx.core.statistics.Definitions.standing;
import static vn.htx.core.statistics.Dimension.KIND;

import java.util.List;
import vn.htx.core.commendation.CommendationFacts;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.dialogue.ObstacleState;
import vn.htx.core.fact.FactType;
import vn.htx.core.supervision.SupervisionFacts;

/** Đối thoại, tuyên truyền, kiểm tra, giám sát, biểu dương: the State's work with organizations. */
final class StateIndicators {

    private static final Basis ARTICLE = Basis.practice(Practices.ARTICLE);

    private static final Indicator GUIDANCE_TIMED = begun(
            "guidance.timed", "cases", FactMeasure.count(DialogueFacts.GUIDANCE).present("onTime"), ARTICLE);
    private static final Indicator GUIDANCE_ON_TIME = begun(
            "guidance.on-time",
            "cases",
            FactMeasure.count(DialogueFacts.GUIDANCE).where("onTime", true),
            ARTICLE);

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            ofYear("dialogue.conferences", "conferences", FactMeasure.count(DialogueFacts.CONFERENCE), ARTICLE),
            ofYear("dialogue.units", "units", FactMeasure.distinct(DialogueFacts.CONFERENCE, "level", "unit"), ARTICLE),
            begun("dialogue.cooperatives", "cooperatives", cooperatives(DialogueFacts.ATTENDANCE), ARTICLE),
            begun("obstacles.raised", "obstacles", FactMeasure.count(DialogueFacts.OBSTACLE), ARTICLE),
            standing(
                    "obstacles.open",
                    "obstacles",
                    FactMeasure.count(DialogueFacts.OBSTACLE_CASE)
                            .where("state", ObstacleState.RAISED, ObstacleState.ASSIGNED, ObstacleState.ANSWERED),
                    ARTICLE),
            standing(
                    "obstacles.resolved",
                    "obstacles",
                    FactMeasure.count(DialogueFacts.OBSTACLE_CASE).where("state", ObstacleState.RESOLVED),
                    ARTICLE),
            begun("outreach.sessions", "sessions", FactMeasure.count(DialogueFacts.OUTREACH), ARTICLE),
            begun("outreach.people", "turns", FactMeasure.sum(DialogueFacts.OUTREACH, "people"), ARTICLE),
            begun("visits.count", "visits", FactMeasure.count(DialogueFacts.VISIT), ARTICLE),
            begun("guidance.cases", "cases", FactMeasure.count(DialogueFacts.GUIDANCE), ARTICLE),
            GUIDANCE_TIMED,
            GUIDANCE_ON_TIME,
            share("guidance.on-time.share", GUIDANCE_ON_TIME, GUIDANCE_TIMED, ARTICLE),
            begun("supervision.inspections", "inspections", FactMeasure.count(SupervisionFacts.INSPECTION), ARTICLE),
            begun("supervision.cooperatives", "cooperatives", cooperatives(SupervisionFacts.INSPECTION), ARTICLE),
            begun("supervision.findings", "findings", FactMeasure.count(SupervisionFacts.FINDING), ARTICLE),
            standing(
                    "supervision.remedies.open",
                    "remedies",
                    FactMeasure.count(SupervisionFacts.REMEDY_CASE).where("open", true),
                    ARTICLE),
            begun("supervision.violations", "violations", FactMeasure.count(SupervisionFacts.VIOLATION), ARTICLE),
            begun("supervision.sanctions", "sanctions", FactMeasure.count(SupervisionFacts.SANCTION), ARTICLE),
            begun("supervision.fines", "dong", FactMeasure.sum(SupervisionFacts.SANCTION, "fine"), ARTICLE),
            begun("complaints.received", "complaints", FactMeasure.count(SupervisionFacts.COMPLAINT), ARTICLE),
            begun("commendation.awards", "awards", FactMeasure.count(CommendationFacts.AWARD), ARTICLE),
            begun("commendation.cooperatives", "cooperatives", cooperatives(CommendationFacts.AWARD), ARTICLE),
            standing("commendation.models", "cooperatives", cooperatives(CommendationFacts.MODEL), ARTICLE),
            standing("commendation.new-style", "cooperatives", cooperatives(CommendationFacts.NEW_STYLE), ARTICLE));

    private StateIndicators() {}

    private static FactMeasure cooperatives(FactType<?> facts) {
        return FactMeasure.distinct(facts, FactMeasure.ORGANIZATION).whose(KIND, "cooperative");
    }
}
