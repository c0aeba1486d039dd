package vn.htx.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A report of made-up figures that uses every kind of section, cell, value and document there is. */
public final class SmallReport {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final String REGISTER = "register";

    private SmallReport() {}

    /** The report as sample data: marked as made up. */
    public static Report made() {
        return withSections(List.of(headline(), byDistrict(), parts(), sideBySide(), policies()));
    }

    /** The same report, passed off as real: nothing marks it. */
    public static Report unmarked() {
        Report made = made();
        return new Report(
                made.id(),
                made.title(),
                made.asOf(),
                Known.upTo(7),
                Optional.empty(),
                false,
                made.sections(),
                List.of(),
                made.sources());
    }

    public static Report withSections(List<Section> sections) {
        return new Report(
                "overview",
                Label.key("report.overview.title"),
                DAY,
                Known.upTo(12_345, OffsetDateTime.parse("2025-06-02T10:15:30+07:00")),
                Optional.of(new ReportArea("06", "Tỉnh Bắc Kạn")),
                true,
                sections,
                List.of(Label.verbatim("Huyện Ba Bể & Chợ Đồn: <đang rà soát> số thành viên.")),
                sources());
    }

    static List<Source> sources() {
        return List.of(
                new Source(REGISTER, Label.verbatim("Sổ đăng ký kinh tế tập thể, dữ liệu dựng sẵn")),
                new Source("press", Label.verbatim("Bài báo giả định, ngày 31/05/2025")));
    }

    static Headline headline() {
        return new Headline(
                "totals",
                Label.key("overview.totals"),
                List.of(
                        item(
                                "kind.group",
                                groups("count", 672, "groups"),
                                item("members", groups("members", 7750, "members"))),
                        item(
                                "kind.cooperative",
                                cooperatives(459),
                                item("agricultural", cooperatives(340).withDimension("sector", "agriculture")),
                                item("non-agricultural", cooperatives(119).withDimension("sector", "other")),
                                item("members", members(Value.of(5552)))),
                        item(
                                "kind.union",
                                published("unions.count", 2, "unions"),
                                item(
                                        "members.cooperatives",
                                        published("unions.member-cooperatives", 18, "cooperatives")))));
    }

    static Table byDistrict() {
        return new Table(
                "by-district",
                Label.key("overview.by-district"),
                Label.key("area.district"),
                List.of(
                        new Table.Column("agriculture", Label.key("agricultural")),
                        new Table.Column("other", Label.key("non-agricultural")),
                        new Table.Column("members", Label.key("members")),
                        new Table.Column("remark", Label.key("report.notes"))),
                List.of(
                        district("058", "Thành phố Bắc Kạn", 41, 52, Value.of(1210), "trung tâm tỉnh"),
                        district("060", "Pác Nặm", 38, 6, Value.of(402), "=1+1"),
                        district("061", "Ba Bể", 77, 21, Value.missing(MissingReason.NOT_REPORTED), "đang rà soát"),
                        district("064", "Chợ Đồn", 96, 18, Value.missing(MissingReason.WITHHELD), "–"),
                        district("066", "Na Rì", 88, 22, Value.of(1034), "–"),
                        total()),
                List.of(Label.verbatim("Tổng số thành viên gồm cả những huyện chưa công bố riêng.")));
    }

    public static Chart parts() {
        return new Chart(
                "sectors",
                Label.key("overview.sectors-by-district"),
                Chart.Kind.STACKED_BARS,
                "by-district",
                List.of("agriculture", "other"));
    }

    private static Chart sideBySide() {
        return new Chart(
                "members",
                Label.key("overview.members-by-district"),
                Chart.Kind.BARS,
                "by-district",
                List.of("members"));
    }

    private static DocumentTree policies() {
        Document plan = document(
                "plan",
                DocumentNumber.of("556/KH-UBND"),
                "Ủy ban nhân dân tỉnh",
                "Phát triển kinh tế tập thể năm 2025",
                Optional.of(LocalDate.of(2024, 8, 9)),
                Optional.empty());
        Document unusual = document(
                "resolution",
                new DocumentNumber("10/NQ-TU", "10-NQ/TU"),
                "Tỉnh ủy",
                "Nông, lâm nghiệp hàng hóa gắn với xây dựng nông thôn mới",
                Optional.empty(),
                Optional.of(new Document.Years(2021, 2025)));
        Document province = document(
                "resolution",
                DocumentNumber.of("09-NQ/TU"),
                "Tỉnh ủy",
                "Phát triển kinh tế tập thể, hợp tác xã",
                Optional.of(LocalDate.of(2021, 4, 22)),
                Optional.empty(),
                plan);
        Document central = document(
                "resolution",
                DocumentNumber.of("20-NQ/TW"),
                "Ban Chấp hành Trung ương",
                "Tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới",
                Optional.of(LocalDate.of(2022, 6, 16)),
                Optional.empty(),
                province,
                unusual);
        return new DocumentTree("policies", Label.key("overview.policies"), List.of(central));
    }

    private static Document document(
            String kind,
            DocumentNumber number,
            String issuer,
            String title,
            Optional<LocalDate> date,
            Optional<Document.Years> period,
            Document... carriedOutBy) {
        return new Document(
                Label.key("document.kind." + kind),
                number,
                Label.verbatim(issuer),
                Label.verbatim(title),
                date,
                period,
                List.of(carriedOutBy));
    }

    private static Headline.Item item(String key, Figure figure, Headline.Item... parts) {
        return Headline.Item.of(Label.key(key), figure, parts);
    }

    private static Figure groups(String measure, long number, String unit) {
        return Figure.of("groups." + measure, Value.of(number), unit, REGISTER)
                .openingTo("list", "organizations", "--kind", "group", "--as-of", "2025-05-31");
    }

    static Figure cooperatives(long number) {
        return Figure.of("cooperatives.count", Value.of(number), "cooperatives", REGISTER)
                .openingTo("list", "organizations", "--kind", "cooperative", "--as-of", "2025-05-31");
    }

    private static Figure members(Value value) {
        return Figure.of("cooperatives.members", value, "members", REGISTER)
                .openingTo("list", "members", "--kind", "cooperative", "--as-of", "2025-05-31");
    }

    private static Figure published(String indicator, long number, String unit) {
        return Figure.of(indicator, Value.of(number), unit, "press");
    }

    private static Table.Row district(
            String code, String name, long agriculture, long other, Value members, String remark) {
        return Table.Row.of(
                Label.verbatim(name),
                in(code, cooperatives(agriculture).withDimension("sector", "agriculture")),
                in(code, cooperatives(other).withDimension("sector", "other")),
                in(code, members(members)),
                new Cell.Words(Label.verbatim(remark)));
    }

    private static Figure in(String district, Figure figure) {
        return figure.withDimension("district", district)
                .openingTo(
                        "list", "organizations", "--kind", "cooperative", "--area", district, "--as-of", "2025-05-31");
    }

    private static Table.Row total() {
        return Table.Row.total(
                Label.key("total"),
                cooperatives(340).withDimension("sector", "agriculture"),
                cooperatives(119).withDimension("sector", "other"),
                members(Value.of(5552)),
                new Cell.Words(Label.verbatim("–")));
    }
}
