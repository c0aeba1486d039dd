package vn.htx.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;
import vn.htx.core.document.DocumentException.Problem;

class RecordMapperTest {

    enum Colour {
        RED,
        DARK_GREEN {
            @Override
            public String toString() {
                return "another name";
            }
        }
    }

    record Code(String value) {
        Code {
            if (!value.matches("[a-z]+")) {
                throw new IllegalArgumentException("'" + value + "' is not a code");
            }
        }

        public static Code parse(String text) {
            return new Code(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Sum(long amount) {
        Sum {
            if (amount < 0) {
                throw new IllegalArgumentException("a sum is not negative");
            }
        }
    }

    record Pair(long low, long high) {
        Pair {
            if (low > high) {
                throw new IllegalArgumentException("low is above high");
            }
        }
    }

    record Part(Code code, int many) {}

    record Tree(String name, List<Tree> children) {}

    record All(
            String text,
            long whole,
            int small,
            boolean flag,
            LocalDate day,
            Instant instant,
            Colour colour,
            Code code,
            Sum sum,
            Part part,
            List<Part> parts,
            List<String> words,
            List<List<Long>> table,
            Optional<String> maybeText,
            Optional<Long> maybeWhole,
            Optional<Integer> maybeSmall,
            Optional<Boolean> maybeFlag,
            Optional<LocalDate> maybeDay,
            Optional<Colour> maybeColour,
            Optional<Code> maybeCode,
            Optional<Sum> maybeSum,
            Optional<Part> maybePart,
            Optional<List<Code>> maybeCodes) {}

    private static final All FULL = new All(
            "Đức Xuân",
            Long.MIN_VALUE,
            Integer.MAX_VALUE,
            true,
            LocalDate.of(2024, 7, 1),
            Instant.parse("2024-07-01T00:00:00.000001Z"),
            Colour.DARK_GREEN,
            new Code("a"),
            new Sum(5),
            new Part(new Code("b"), 1),
            List.of(new Part(new Code("c"), 2), new Part(new Code("d"), 3)),
            List.of("x", ""),
            List.of(List.of(1L, 2L), List.of()),
            Optional.of("t"),
            Optional.of(7L),
            Optional.of(-7),
            Optional.of(false),
            Optional.of(LocalDate.of(2024, 2, 29)),
            Optional.of(Colour.RED),
            Optional.of(new Code("e")),
            Optional.of(new Sum(0)),
            Optional.of(new Part(new Code("f"), 4)),
            Optional.of(List.of(new Code("g"))));

    private static final All SPARSE = new All(
            "",
            0,
            0,
            false,
            LocalDate.of(2024, 7, 1),
            Instant.EPOCH,
            Colour.RED,
            new Code("a"),
            new Sum(0),
            new Part(new Code("b"), 1),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void everyTypeOfComponentIsReadBackAsItWasWritten() {
        for (All all : List.of(FULL, SPARSE)) {
            Fields written = RecordMapper.write(all);
            assertThat(RecordMapper.read(All.class, written, "")).isEqualTo(all);
            assertThat(RecordMapper.read(All.class, CanonicalForm.parse(CanonicalForm.text(written)), ""))
                    .isEqualTo(all);
        }
    }

    @Test
    void aConstantIsFoundByItsWrittenNameAlone() {
        assertThat(RecordMapper.findConstant(Colour.class, "dark-green")).contains(Colour.DARK_GREEN);
        assertThat(RecordMapper.findConstant(Colour.class, "DARK_GREEN")).isEmpty();
    }

    @Test
    void eachTypeHasOneForm() {
        Fields written = RecordMapper.write(FULL);
        assertThat(written.values())
                .containsEntry("text", new Text("Đức Xuân"))
                .containsEntry("whole", new Whole(Long.MIN_VALUE))
                .containsEntry("flag", new Flag(true))
                .containsEntry("day", new Text("2024-07-01"))
                .containsEntry("instant", new Text("2024-07-01T00:00:00.000001Z"))
                .containsEntry("colour", new Text("dark-green"))
                .containsEntry("code", new Text("a"))
                .containsEntry("sum", new Whole(5))
                .containsEntry("part", Fields.empty().with("code", "b").with("many", 1))
                .containsEntry("words", new Items(List.of(new Text("x"), new Text(""))))
                .containsEntry("maybeSum", new Whole(0))
                .containsEntry("maybeFlag", new Flag(false));
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(RecordMapper.write(SPARSE).values().keySet())
                .containsExactlyInAnyOrder(
                        "text", "whole", "small", "flag", "day", "instant", "colour", "code", "sum", "part", "parts",
                        "words", "table");
    }

    @Test
    void aRecordMayHoldRecordsOfItsOwnType() {
        Tree tree = new Tree(
                "root", List.of(new Tree("left", List.of()), new Tree("right", List.of(new Tree("leaf", List.of())))));
        assertThat(RecordMapper.read(Tree.class, RecordMapper.write(tree), "")).isEqualTo(tree);
    }

    private static List<String> problems(Document document, String path) {
        try {
            RecordMapper.read(All.class, document, path);
            return List.of();
        } catch (DocumentException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlace() {
        Fields wrong = RecordMapper.write(FULL)
                .without("text")
                .with("whole", "7")
                .with("small", Integer.MAX_VALUE + 1L)
                .with("flag", 1)
                .with("day", "2024-02-30")
                .with("instant", "yesterday")
                .with("colour", "blue")
                .with("code", "A B")
                .with("sum", -1)
                .with(
                        "part",
                        Fields.empty().with("code", "b").with("many", "two").with("more", 1))
                .with("words", new Items(List.of(new Text("x"), new Whole(1), new Text("y"), new Flag(true))))
                .with("parts", new Items(List.of(RecordMapper.write(new Part(new Code("c"), 2)), new Text("d"))))
                .with("table", new Items(List.of(new Items(List.of(new Whole(1), new Text("2"))), new Whole(3))))
                .with("maybeDay", "31/05/2025")
                .with("maybeCodes", new Items(List.of(new Text("g"), new Text("G"))))
                .with("unknown", 1);
        assertThat(problems(wrong, "act"))
                .containsExactlyInAnyOrder(
                        "act.unknown: is not a known field; known are code, colour, day, flag, instant, maybeCode, maybeCodes,"
                                + " maybeColour, maybeDay, maybeFlag, maybePart, maybeSmall, maybeSum, maybeText, maybeWhole, part, parts,"
                                + " small, sum, table, text, whole, words",
                        "act.text: is missing",
                        "act.whole: is not a whole number",
                        "act.small: is out of range",
                        "act.flag: is neither true nor false",
                        "act.day: is not a date or time in ISO form, such as 2025-05-31",
                        "act.instant: is not a date or time in ISO form, such as 2025-05-31",
                        "act.colour: is not one of red, dark-green",
                        "act.code: 'A B' is not a code",
                        "act.sum: a sum is not negative",
                        "act.part.more: is not a known field; known are code, many",
                        "act.part.many: is not a whole number",
                        "act.words[1]: is not text",
                        "act.words[3]: is not text",
                        "act.parts[1]: is not an object",
                        "act.table[0][1]: is not a whole number",
                        "act.table[1]: is not a list",
                        "act.maybeDay: is not a date or time in ISO form, such as 2025-05-31",
                        "act.maybeCodes[1]: 'G' is not a code");
    }

    @Test
    void atTheTopThePlaceIsTheFieldItself() {
        assertThat(problems(RecordMapper.write(FULL).without("text"), "")).containsExactly("text: is missing");
        assertThat(problems(new Whole(1), "")).containsExactly("is not an object");
        assertThat(problems(new Whole(1), "act")).containsExactly("act: is not an object");
    }

    @Test
    void whatTheConstructorRefusesIsAProblemOfTheRecord() {
        Fields wrong = Fields.empty().with("low", 2).with("high", 1);
        assertThatThrownBy(() -> RecordMapper.read(Pair.class, wrong, "pair"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("pair: low is above high");
    }

    @Test
    void numbersAreNotTakenForTextNorTextForNumbers() {
        record Two(String text, long whole) {}
        assertThatThrownBy(() -> RecordMapper.read(
                        Two.class, Fields.empty().with("text", 1).with("whole", "1"), ""))
                .hasMessage("text: is not text; whole: is not a whole number");
    }

    @Test
    void typesWithoutADocumentFormAreRefused() {
        record Fraction(double value) {}
        record Mapped(Map<String, String> map) {}
        record Bare(Object anything) {}
        assertThatThrownBy(() -> RecordMapper.write(new Fraction(0.5))).hasMessageContaining("no document form");
        assertThatThrownBy(() -> RecordMapper.write(new Mapped(Map.of()))).hasMessageContaining("no document form");
        assertThatThrownBy(() -> RecordMapper.write(new Bare("x"))).hasMessageContaining("no document form");
    }

    @Test
    void componentsAreWrittenOneByOneAsInARecord() {
        assertThat(RecordMapper.writeComponent(new Sum(5))).isEqualTo(new Whole(5));
        assertThat(RecordMapper.writeComponent(new Code("a"))).isEqualTo(new Text("a"));
        assertThat(RecordMapper.writeComponent(Colour.DARK_GREEN)).isEqualTo(new Text("dark-green"));
        assertThat(RecordMapper.writeComponent(LocalDate.of(2024, 7, 1))).isEqualTo(new Text("2024-07-01"));
        assertThat(RecordMapper.writeComponent(3)).isEqualTo(new Whole(3));
        assertThat(RecordMapper.formOf(Sum.class)).isEqualTo(Whole.class);
        assertThat(RecordMapper.formOf(Part.class)).isEqualTo(Fields.class);
        assertThat(RecordMapper.formOf(Instant.class)).isEqualTo(Text.class);
    }
}
