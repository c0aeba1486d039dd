package vn.htx.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.law.LawFile.Column;

/** The forms of law file. */
final class LawForms {

    private static final List<Column> CITATION = List.of(
            new Column("instrument", LawForms::instrument),
            Column.text("article"),
            Column.text("clause"),
            Column.text("point"),
            new Column("confidence", Confidence::parse),
            Column.text("note"));

    static final LawFile<LegalInstrument> INSTRUMENTS = new LawFile<>(
            "instruments.csv",
            List.of(
                    new Column("id", InstrumentId::parse),
                    Column.text("title_vi"),
                    Column.text("title_en"),
                    new Column("issued", CsvRow::optionalDay),
                    new Column("from", CsvRow::optionalDay),
                    new Column("until", CsvRow::optionalDay),
                    Column.text("issuer")),
            row -> new LegalInstrument(
                    InstrumentId.parse(row.text("id")),
                    row.text("title_vi"),
                    row.text("title_en"),
                    row.optionalDate("issued"),
                    row.optionalDate("from"),
                    row.optionalDate("until"),
                    row.text("issuer")));

    static final LawFile<DatedValue> PARAMETERS = new LawFile<>(
            "parameters.csv",
            withCitation(
                    new Column("parameter", DatedValue::requireName),
                    new Column("from", LocalDate::parse),
                    new Column("until", CsvRow::optionalDay),
                    Column.text("value"),
                    new Column("unit", Unit::parse)),
            row -> new DatedValue(
                    row.text("parameter"),
                    row.period(),
                    row.text("value"),
                    Unit.parse(row.text("unit")),
                    row.citation(),
                    row.confidence(),
                    row.text("note")));

    static final LawFile<TransitionProvision> TRANSITIONS = new LawFile<>(
            "transitions.csv",
            withCitation(
                    new Column("rule", TransitionProvision::requireRule),
                    new Column("formed_before", LocalDate::parse),
                    new Column("from", LocalDate::parse),
                    new Column("until", CsvRow::optionalDay)),
            row -> new TransitionProvision(
                    row.text("rule"),
                    row.date("formed_before"),
                    row.period(),
                    row.citation(),
                    row.confidence(),
                    row.text("note")));

    static final LawFile<Extension> EXTENSIONS = new LawFile<>(
            "extensions.csv",
            withCitation(
                    new Column("rule", TransitionProvision::requireRule),
                    new Column("scope", Scope::parse),
                    new Column("from", LocalDate::parse),
                    new Column("until", CsvRow::optionalDay),
                    new Column("extended_to", LocalDate::parse)),
            row -> new Extension(
                    row.text("rule"),
                    Scope.parse(row.text("scope")),
                    row.period(),
                    row.date("extended_to"),
                    row.citation(),
                    row.confidence(),
                    row.text("note")));

    static final LawFile<Designation> DESIGNATIONS = new LawFile<>(
            "designations.csv",
            withCitation(
                    new Column("designation", Designation::requireName),
                    new Column("scope", Scope::parse),
                    new Column("from", LocalDate::parse),
                    new Column("until", CsvRow::optionalDay)),
            row -> new Designation(
                    row.text("designation"),
                    Scope.parse(row.text("scope")),
                    row.period(),
                    row.citation(),
                    row.confidence(),
                    row.text("note")));

    static final LawFile<Requirement> REQUIREMENTS = new LawFile<>(
            "coverage.csv",
            List.of(
                    new Column("rule", TransitionProvision::requireRule),
                    new Column("treatment", code -> Coded.parse(Requirement.Treatment.values(), code)),
                    Column.text("by"),
                    Column.text("note")),
            row -> new Requirement(
                    row.text("rule"),
                    Coded.parse(Requirement.Treatment.values(), row.text("treatment")),
                    Stream.of(row.text("by").split("[;, ]+"))
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    row.text("note")));

    /** The files the built-in parameters stand in, one for each topic; those of a host stand in one. */
    static final List<String> PARAMETER_TOPICS = Stream.of(
                    "member",
                    "capital",
                    "governance",
                    "finance",
                    "size",
                    "support",
                    "lifecycle",
                    "group",
                    "disclosure",
                    "annual",
                    "evaluation")
            .map(topic -> "parameters/" + topic + ".csv")
            .toList();

    private LawForms() {}

    private static List<Column> withCitation(Column... columns) {
        return Stream.concat(Stream.of(columns), CITATION.stream()).toList();
    }

    private static InstrumentId instrument(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the citation is missing; name the instrument and the article");
        }
        return InstrumentId.parse(text);
    }
}
