package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.organization.Reference;
import vn.htx.core.reported.FigureNote;
import vn.htx.core.reported.ReportFigure;
import vn.htx.core.statistics.Quantity;

/** The figures of the newspaper's article, as it prints them. They are real, and so is their source. */
final class PublishedFigures implements Undertaking {

    private static final Reference ARTICLE = new Reference("baobackan-post70925");
    private static final String CITATION = "baobackan.vn post70925";

    /** The first day of "giai đoạn 2020–2025", of which the article counts. */
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private record Figure(String indicator, Quantity quantity, boolean ofPeriod, Optional<FigureNote> note) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure("training.cooperatives", moreThan(300), true, Optional.of(FigureNote.UNIT_UNCLEAR)),
            ofPeriod("technology-transfer.beneficiaries", Quantity.exactly(26)),
            ofPeriod("linkage.national.leads", Quantity.exactly(72)),
            ofPeriod("linkage.national.projects", Quantity.exactly(102)),
            ofPeriod("linkage.value-chain.leads", Quantity.exactly(34)),
            ofPeriod("promotion.cooperatives", moreThan(100)),
            onDay("groups.count", 672),
            onDay("groups.members", 7_750),
            onDay("cooperatives.count", 459),
            onDay("cooperatives.agricultural", 340),
            onDay("cooperatives.non-agricultural", 119),
            onDay("cooperatives.members", 5_552),
            onDay("unions.count", 2),
            onDay("unions.member-cooperatives", 18));

    private static Quantity moreThan(long value) {
        return new Quantity(value, Quantity.Certainty.MORE_THAN);
    }

    private static Figure ofPeriod(String indicator, Quantity quantity) {
        return new Figure(indicator, quantity, true, Optional.empty());
    }

    private static Figure onDay(String indicator, long value) {
        return new Figure(indicator, Quantity.exactly(value), false, Optional.empty());
    }

    @Override
    public void tell(Province province, Dice dice) {
        FIGURES.forEach(figure -> province.write(
                Course.PUBLISHED,
                new ReportFigure(
                        new Reference(ARTICLE + "." + figure.indicator()),
                        ARTICLE,
                        figure.indicator(),
                        figure.quantity(),
                        figure.ofPeriod() ? Optional.of(SINCE) : Optional.empty(),
                        Course.PUBLISHED,
                        Optional.of(Province.CODE),
                        CITATION,
                        figure.note())));
    }
}
