package vn.htx.core.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Messages;
import vn.htx.core.statistics.FactMeasure.Distinct;
import vn.htx.core.statistics.FactMeasure.Sum;

/** The page of all indicators (hệ thống chỉ tiêu): what each is called, counts, of what, when and why, as Markdown. */
public final class IndicatorsPage {

    private static final IndicatorWords VIETNAMESE = IndicatorWords.in(Messages.VIETNAMESE);
    private static final IndicatorWords ENGLISH = IndicatorWords.in(Messages.ENGLISH);

    private final List<String> lines = new ArrayList<>();

    private IndicatorsPage() {}

    /** Returns the page, lines ended by a line feed; the same indicators always give the same page. */
    public static String of(List<Indicator> indicators) {
        IndicatorsPage page = new IndicatorsPage();
        page.write(
                "# Chỉ tiêu thống kê / Indicators",
                "",
                "Generated from the definitions; change those, not this page.",
                "",
                "*Counted* is what the register is asked: organizations, memberships or capital by their properties on the"
                        + " day; facts of a type, different values of their columns, or the sum of one; or what one"
                        + " indicator is of another.",
                "*On a day* is what there is on the last day of a period; *of the year* is what is recorded of the year"
                        + " in which the period ends. A sum of which nothing is recorded is not known, and not 0.");
        indicators.forEach(page::write);
        return String.join("\n", page.lines) + "\n";
    }

    private void write(Indicator indicator) {
        write("", "## " + indicator.id(), "");
        write(VIETNAMESE.name(indicator) + " / " + ENGLISH.name(indicator), "");
        write("- " + VIETNAMESE.definition(indicator));
        write("- " + ENGLISH.definition(indicator));
        write("- Unit: " + VIETNAMESE.unit(indicator) + " / " + ENGLISH.unit(indicator));
        write("- Counted: " + counted(indicator));
        write("- Time: " + time(indicator));
        write("- Source: " + source(indicator.basis()));
    }

    private static String counted(Indicator indicator) {
        if (indicator instanceof OrganizationIndicator of) {
            return words(RecordMapper.nameOf(of.measure())) + whose(of.population());
        } else if (indicator instanceof FactIndicator of) {
            return what(of.measure())
                    + conditions(of.measure())
                    + whose(of.measure().whose());
        }
        return derived(indicator);
    }

    private static String derived(Indicator indicator) {
        if (indicator instanceof RatioIndicator ratio) {
            return linked(ratio.part()) + " divided by " + linked(ratio.whole());
        } else if (indicator instanceof TotalIndicator total) {
            return total.parts().stream()
                    .map(IndicatorsPage::linked)
                    .collect(Collectors.joining(" and ", "", " together"));
        } else if (indicator instanceof OverlapIndicator overlap) {
            return linked(overlap.one()) + " and " + linked(overlap.other()) + " together, less "
                    + linked(overlap.either());
        } else if (indicator instanceof RankIndicator ranked) {
            return "cooperatives evaluated under any scheme and "
                    + ranked.ranks().stream()
                            .map(RecordMapper::nameOf)
                            .collect(Collectors.joining(" or ", "ranked ", ""));
        }
        return indicator instanceof PlanIndicator plan
                ? "the target of " + linked(plan.planned())
                        + " for the year that a document of the province in force set last"
                : "nothing: only sources report it";
    }

    private static String linked(Indicator indicator) {
        return "[" + indicator.id() + "](#" + indicator.id().replace(".", "") + ")";
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    private static String what(FactMeasure measure) {
        String facts = "`" + measure.facts() + "`";
        if (measure.what() instanceof Distinct distinct) {
            return "different " + distinct.columns().stream().collect(Collectors.joining("`, `", "`", "`")) + " of "
                    + facts;
        }
        return measure.what() instanceof Sum sum ? "sum of `" + sum.column() + "` of " + facts : facts + " facts";
    }

    private static String conditions(FactMeasure measure) {
        return measure.conditions().stream()
                .map(condition -> "; `" + condition.column() + "` " + condition(condition))
                .collect(Collectors.joining());
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return "is " + String.join(" or ", one.values());
        } else if (condition instanceof Condition.Between between) {
            return between.most() == Long.MAX_VALUE
                    ? "is at least " + between.least()
                    : "is from " + between.least() + " to " + between.most();
        }
        return "holds something";
    }

    private static String whose(Map<Dimension, SortedSet<String>> population) {
        return population.entrySet().stream()
                .map(allowed -> "; " + words(RecordMapper.nameOf(allowed.getKey())) + " is "
                        + String.join(" or ", allowed.getValue()))
                .collect(Collectors.joining());
    }

    private static String time(Indicator indicator) {
        if (indicator instanceof OrganizationIndicator of) {
            return switch (of.time()) {
                case ON_DAY -> "on a day";
                case OPENING -> "the day before a period";
                case IN -> "what comes in a period";
                case OUT -> "what goes in a period";
                case CLOSING -> "the last day of a period";
            };
        } else if (indicator instanceof FactIndicator of) {
            return switch (of.time()) {
                case ON_DAY -> "on a day";
                case IN_PERIOD -> "what begins in a period";
                case DURING -> "what holds on some day of a period";
                case OF_YEAR -> "of the year";
            };
        }
        return derivedTime(indicator);
    }

    private static String derivedTime(Indicator indicator) {
        if (indicator instanceof RatioIndicator ratio) {
            return Stream.of(ratio.part(), ratio.whole())
                    .map(IndicatorsPage::time)
                    .distinct()
                    .collect(Collectors.joining(", by "));
        } else if (indicator instanceof TotalIndicator total) {
            return time(total.parts().get(0));
        } else if (indicator instanceof OverlapIndicator overlap) {
            return time(overlap.one());
        }
        return "of the year";
    }

    private static String source(Basis basis) {
        if (basis instanceof Basis.Law law) {
            return law.citation().format(Messages.VIETNAMESE) + " / "
                    + law.citation().format(Messages.ENGLISH);
        }
        return ((Basis.Practice) basis)
                .documents().stream()
                        .map(id -> VIETNAMESE.document(id) + " / " + ENGLISH.document(id))
                        .collect(Collectors.joining("; "));
    }

    private void write(String... more) {
        lines.addAll(List.of(more));
    }
}
