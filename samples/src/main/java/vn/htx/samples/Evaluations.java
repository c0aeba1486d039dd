package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.Points;
import vn.htx.core.evaluation.Score;
import vn.htx.core.evaluation.SubmitSelfScore;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.Reference;

/**
 * Evaluations of cooperatives and unions for 2023 and 2024 by the scheme of Circular 01/2020/TT-BKHĐT. Scores are made up; a
 * quarter is fair or good and a tenth weak, much as was published of 2019. Who was idle, stopped or is too young has no rank.
 */
final class Evaluations implements Undertaking {

    private static final String CIRCULAR = "tt-01-2020";
    private static final LocalDate ADOPTED = LocalDate.of(2023, 1, 3);
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2024;
    private static final int STOPPED_DAYS = 80;

    /** Up to which of a thousand a rank is good, fair or average; all others are weak. */
    private static final int GOOD = 50;

    private static final int FAIR = 250;
    private static final int AVERAGE = 900;

    /** How criteria 1 to 15 weigh: the maxima that are known, and 40 shared out by ourselves among the last six. */
    private static final List<Integer> WEIGHTS = List.of(7, 6, 11, 6, 8, 6, 6, 6, 4, 8, 8, 8, 6, 6, 4);

    private static final int ALL = 100;

    @Override
    public void tell(Province province, Dice dice) {
        EvaluationScheme scheme = EvaluationSchemes.shipped().stream()
                .filter(shipped -> shipped.code().value().equals(CIRCULAR))
                .findFirst()
                .orElseThrow();
        province.write(ADOPTED, new AdoptEvaluationScheme(scheme));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate lastDay = LocalDate.of(year, 12, 14);
            for (Biography life : province.lives()) {
                if (!life.isGroup() && life.existsOn(lastDay)) {
                    evaluate(
                            life,
                            year,
                            scheme.code(),
                            province,
                            dice.about(life.id().value() + year));
                }
            }
        }
    }

    private static void evaluate(Biography life, int year, Reference scheme, Province province, Dice dice) {
        LocalDate begins = LocalDate.of(year - 1, 12, 15);
        LocalDate ends = LocalDate.of(year, 12, 14);
        LocalDate checked = province.days().pick(ends.plusDays(1), LocalDate.of(year, 12, 18), dice);
        if (life.foundedOn().isAfter(begins)) {
            leave(life, year, scheme, UnrankedReason.TOO_YOUNG, checked, province);
        } else if (life.daysSuspended(begins, ends) > STOPPED_DAYS) {
            leave(life, year, scheme, UnrankedReason.STOPPED, checked, province);
        } else if (!life.operating().orElse(true)) {
            leave(life, year, scheme, UnrankedReason.NOT_SCORED, checked, province);
        } else {
            LocalDate scored = province.days().pick(LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 13), dice);
            province.write(scored, new SubmitSelfScore(life.id(), year, scheme, false, scores(total(dice))));
            write(
                    life,
                    checked,
                    new CheckEvaluation(life.id(), year, scheme, AgencyLevel.DISTRICT, false, List.of()),
                    province);
        }
    }

    private static void leave(
            Biography life, int year, Reference scheme, UnrankedReason reason, LocalDate day, Province province) {
        write(life, day, new LeaveUnranked(life.id(), year, scheme, reason), province);
    }

    private static void write(Biography life, LocalDate day, EvaluationAct act, Province province) {
        if (life.existsOn(day) && !life.toldOn().isAfter(day)) {
            province.write(day, act);
        }
    }

    private static int total(Dice dice) {
        int fate = dice.below(1000);
        if (fate < GOOD) {
            return dice.between(80, 92);
        } else if (fate < FAIR) {
            return dice.between(65, 79);
        }
        return fate < AVERAGE ? dice.between(50, 64) : dice.between(34, 49);
    }

    /** The total shared out by weight, so that no criterion is given more than it weighs. */
    private static List<Score> scores(int total) {
        List<Score> scores = new ArrayList<>();
        int weight = 0;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            int before = total * weight / ALL;
            weight += WEIGHTS.get(i);
            scores.add(new Score(
                    new Reference(String.valueOf(i + 1)), Points.of(total * weight / ALL - before), Optional.empty()));
        }
        return scores;
    }
}
