package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactMeasure;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.tck.Harvests.Crop;
import vn.htx.core.time.EffectivePeriod;

/** Random questions over harvests and the figures of years. */
final class FactQuestions {

    private static final List<Dimension> PROPERTIES = List.of(
            Dimension.KIND,
            Dimension.STATUS,
            Dimension.SECTOR,
            Dimension.AGRICULTURAL,
            Dimension.PROVINCE,
            Dimension.DISTRICT,
            Dimension.COMMUNE,
            Dimension.YEAR_FOUNDED,
            Dimension.OPERATING);

    private final Random random;

    private FactQuestions(Random random) {
        this.random = random;
    }

    /** So many questions. */
    static List<FactQuestion> random(Random random, int many) {
        FactQuestions questions = new FactQuestions(random);
        return IntStream.range(0, many)
                .mapToObj(i -> i % 3 == 0 ? questions.ofYears() : questions.ofHarvests())
                .toList();
    }

    private FactQuestion ofHarvests() {
        FactQuestion question = narrowed(
                timed(what(Harvests.HARVEST, "value", "workers", "kilograms")
                        .joining("organization", OrganizationFacts.CAPITAL)),
                List.of("crop", "organic", "buyer", "kilograms", "sownOn"));
        return switch (random.nextInt(6)) {
            case 0 -> question.where("crop", Crop.TEA, Crop.RICE);
            case 1 -> question.where("organic", true).by("buyer");
            case 2 ->
                new FactQuestion(
                        question.measure().present("kilograms"),
                        question.time(),
                        question.groupBy(),
                        question.within());
            case 3 ->
                new FactQuestion(
                        question.measure().atLeast("workers", 2),
                        question.time(),
                        question.groupBy(),
                        question.within());
            case 4 -> question.by("organization.amount");
            default -> question;
        };
    }

    private FactQuestion ofYears() {
        FactMeasure measure = what(FinanceFacts.YEARLY_FIGURES, "revenue", "internalRevenue", "profit", "workers");
        long first = 2022L + random.nextInt(4);
        return narrowed(
                random.nextInt(4) == 0 ? timed(measure) : measure.ofYears(first, first + random.nextInt(3), day()),
                List.of("workers", "year"));
    }

    private static boolean isOfYears(FactQuestion.Time time) {
        return time instanceof FactQuestion.Begun || time instanceof FactQuestion.OfYears;
    }

    private FactMeasure what(FactType<?> type, String... sums) {
        return switch (random.nextInt(4)) {
            case 0 -> FactMeasure.count(type);
            case 1 -> FactMeasure.distinct(type, "organization");
            case 2 -> FactMeasure.distinct(type, "organization", sums[sums.length - 1]);
            default -> FactMeasure.sum(type, sums[random.nextInt(sums.length)]);
        };
    }

    private FactQuestion timed(FactMeasure measure) {
        LocalDate first = day();
        EffectivePeriod period = EffectivePeriod.of(first, first.plusDays(1 + random.nextInt(600)));
        if (measure.what() instanceof FactMeasure.Distinct && random.nextBoolean()) {
            return measure.during(period);
        }
        return random.nextInt(3) == 0 ? measure.on(first) : measure.begunIn(period);
    }

    private LocalDate day() {
        return Lives.DAYS.get(random.nextInt(Lives.DAYS.size())).plusDays(random.nextInt(3) - 1);
    }

    private FactQuestion narrowed(FactQuestion question, List<String> columns) {
        FactQuestion asked = random.nextBoolean() ? question.by(pick(PROPERTIES)) : question;
        asked = random.nextInt(3) == 0 ? asked.by(pick(columns)) : asked;
        asked = random.nextInt(3) == 0 && isOfYears(question.time()) ? asked.by(Dimension.YEAR) : asked;
        asked = random.nextInt(3) == 0 ? asked.whose(Dimension.KIND, "cooperative", "group") : asked;
        asked = random.nextInt(4) == 0 ? asked.whose(Dimension.AGRICULTURAL, "agricultural", "none") : asked;
        return random.nextInt(4) == 0
                ? asked.within(AreaCode.of(pick(List.of("06", "19", "060", "01864", "01840"))))
                : asked;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
