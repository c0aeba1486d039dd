package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.definition.CountedArea;
import vn.htx.reporting.definition.ReportRequest;

class OverviewQuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "2025-05-31,",
        "2025-05-31, 06",
        "2025-05-31, 061",
        "2025-05-31, 01909",
        "2026-03-01, 06",
        "2026-03-01, 19",
        "2026-03-01,",
        "2018-01-01,"
    })
    void everyFigureIsTheAnswerToItsOwnQuestion(LocalDate day, String code) {
        SmallEconomy economy = SmallEconomy.empty().usual().reviewed();
        View view = economy.register().view(AsOf.on(day));
        Optional<CountedArea> area =
                Optional.ofNullable(code).map(given -> CountedArea.of(SmallEconomy.AREAS, AreaCode.of(given), day));

        ReportRequest whole = ReportRequest.of(view, SmallEconomy.AREAS);
        List<Figure> figures = new OverviewReport()
                .of(area.map(here -> whole.withArea(here.unit().code())).orElse(whole))
                .figures();

        assertThat(figures).hasSizeGreaterThan(30).allSatisfy(figure -> {
            assertThat(figure.opensTo()).isPresent();
            assertThat(figure.source()).isEqualTo("register");
            if (!(Indicators.get(figure.indicator()) instanceof OrganizationIndicator indicator)) {
                return;
            }
            StatisticsQuery question = question(figure, indicator, day, area);
            StatisticsQuery here = area.map(counted -> counted.limit(question)).orElse(question);
            StatisticsQuery narrowed = narrowed(here, figure);
            assertThat(indicator.read(view.count(narrowed).rows().get(0)))
                    .as(figure.name())
                    .isEqualTo(Lookup.number(figure));
            assertThat(figure.unit()).isEqualTo(indicator.unit());
        });
    }

    private static StatisticsQuery question(
            Figure figure, OrganizationIndicator indicator, LocalDate day, Optional<CountedArea> area) {
        if (!figure.dimensions().containsKey("year")) {
            return indicator.on(day);
        }
        int year = Integer.parseInt(figure.dimensions().get("year"));
        LocalDate last = area.flatMap(CountedArea::lastDay).orElse(day);
        return indicator.in(EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .intersection(EffectivePeriod.of(LocalDate.of(2013, 1, 1), last.plusDays(1)))
                .orElseThrow());
    }

    private static StatisticsQuery narrowed(StatisticsQuery question, Figure figure) {
        StatisticsQuery narrowed = question;
        for (Map.Entry<String, String> part : figure.dimensions().entrySet()) {
            narrowed = part.getKey().equals("year")
                    ? narrowed
                    : narrowed.where(Dimension.valueOf(part.getKey().toUpperCase(Locale.ROOT)), part.getValue());
        }
        return narrowed;
    }

    @Test
    void noQuestionIsAskedTwiceAndNoneOfThemForASingleCell() {
        List<StatisticsQuery> asked = new ArrayList<>();
        SmallEconomy economy = SmallEconomy.over(new Overheard(SmallEconomy.storage(), asked))
                .usual()
                .reviewed();

        economy.on(DAY.toString());

        assertThat(asked).doesNotHaveDuplicates().hasSize(6);
    }

    /** A storage that writes down the statistics it is asked for. */
    private record Overheard(Storage storage, List<StatisticsQuery> asked) implements Storage {
        @Override
        public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
            return storage.inUnitOfWork(body);
        }

        @Override
        public <R> R read(Function<? super Reading, R> body) {
            return storage.read(reading -> body.apply(overheard(reading)));
        }

        private Reading overheard(Reading reading) {
            return (Reading) Proxy.newProxyInstance(
                    Reading.class.getClassLoader(), new Class<?>[] {Reading.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("count")) {
                            asked.add((StatisticsQuery) arguments[0]);
                        }
                        try {
                            return method.invoke(reading, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public void close() {
            storage.close();
        }
    }
}
