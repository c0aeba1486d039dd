package vn.htx.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;

/** The canonical form: RFC 8785 restricted to whole numbers and NFC text. */
class CanonicalFormTest {

    @Test
    void fieldsStandSortedWithoutSpaces() {
        Fields fields = Fields.empty()
                .with("b", 2)
                .with("a", "x")
                .with("B", new Flag(true))
                .with("aa", new Items(List.of()));
        assertThat(CanonicalForm.text(fields)).isEqualTo("{\"B\":true,\"a\":\"x\",\"aa\":[],\"b\":2}");
    }

    @Test
    void namesAreSortedByUtf16UnitsAsRfc8785Says() {
        Fields fields = Fields.empty()
                .with("€", 1)
                .with("\r", 2)
                .with("\uff5e", 3)
                .with("1", 4)
                .with("😀", 5)
                .with("\u0080", 6)
                .with("ö", 7);
        assertThat(fields.values().keySet()).containsExactly("\r", "1", "\u0080", "ö", "€", "😀", "\uff5e");
    }

    @Test
    void fieldsAreSortedWhateverMapTheyComeIn() {
        TreeMap<String, Document> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put("a", new Whole(1));
        backwards.put("b", new Whole(2));
        assertThat(CanonicalForm.text(new Fields(backwards))).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void onlyWhatJsonDemandsIsEscaped() {
        assertThat(CanonicalForm.text(new Text("\"\\/\b\f\n\r\t\u0000\u001f")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\"");
        assertThat(CanonicalForm.text(new Text("đồng \u007f\u2028 🌾"))).isEqualTo("\"đồng \u007f\u2028 🌾\"");
    }

    @Test
    void bytesAreUtf8() {
        assertThat(CanonicalForm.bytes(new Text("ế🌾"))).isEqualTo("\"ế🌾\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void numbersAreWholeOfSixtyFourBits() {
        assertThat(CanonicalForm.text(new Whole(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(CanonicalForm.parse("9223372036854775807")).isEqualTo(new Whole(Long.MAX_VALUE));
        assertThat(CanonicalForm.parse("0")).isEqualTo(new Whole(0));
    }

    @Test
    void textIsComposed() {
        String decomposed = Normalizer.normalize("Đức Xuân", Normalizer.Form.NFD);
        assertThat(new Text(decomposed)).isEqualTo(new Text("Đức Xuân"));
        assertThat(CanonicalForm.text(new Text(decomposed))).isEqualTo("\"Đức Xuân\"");
    }

    @Test
    void halfASurrogatePairIsNoText() {
        for (String broken : List.of("\ud83c", "\udf3e", "\udf3e\ud83c", "a\ud83cb")) {
            assertThatThrownBy(() -> new Text(broken)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Fields.empty().with(broken, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CanonicalForm.parse("\"" + broken + "\"")).isInstanceOf(DocumentException.class);
        }
    }

    @Test
    void aNameIsComposedOrRefused() {
        String decomposed = Normalizer.normalize("tên", Normalizer.Form.NFD);
        assertThatThrownBy(() -> Fields.empty().with(decomposed, 1)).hasMessageContaining("NFC");
        assertThatThrownBy(() -> CanonicalForm.parse("{\"" + decomposed + "\":1}"))
                .isInstanceOf(DocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "01",
                "-0",
                "+1",
                "1.0",
                "1e3",
                "--1",
                "-",
                "9223372036854775808",
                "٣",
                "null",
                "nul",
                "tru",
                "True",
                "truee",
                "undefined",
                "NaN",
                "\"",
                "\"a",
                "\"\\q\"",
                "\"\\/\"",
                "\"\\u0041\"",
                "\"\\u001F\"",
                "\"\\u000a\"",
                "\"\\u00g0\"",
                "\"\\u00",
                "\"\n\"",
                "\"e\u0302\"",
                "'a'",
                "[",
                "]",
                "[1",
                "[1,]",
                "[,1]",
                "[1 ,2]",
                "[1 2]",
                "[1,2]]",
                "{",
                "}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1",
                "{a:1}",
                "{1:1}",
                "{\"a\" :1}",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1}{}",
                "\ufeff1"
            })
    void whatIsNotCanonicalIsRefused(String text) {
        assertThatThrownBy(() -> CanonicalForm.parse(text)).isInstanceOf(DocumentException.class);
    }

    @Test
    void theFirstDifferenceIsNamed() {
        assertThatThrownBy(() -> CanonicalForm.parse("{\"b\":1,\"a\":2}"))
                .hasMessage("is not in canonical form from character 2");
        assertThatThrownBy(() -> CanonicalForm.parse("[1,x]")).hasMessage("is not canonical JSON at character 3");
        assertThatThrownBy(() -> CanonicalForm.parse("[1,")).hasMessage("ends too early, at character 3");
    }

    @Test
    void onlyAnObjectHasFields() {
        assertThat(CanonicalForm.parseFields("{}")).isEqualTo(Fields.empty());
        assertThatThrownBy(() -> CanonicalForm.parseFields("[]")).isInstanceOf(DocumentException.class);
    }

    @Test
    void nestingHasALimitForWritersAndReadersAlike() {
        Document deepest = nested(64);
        assertThat(CanonicalForm.parse(CanonicalForm.text(deepest))).isEqualTo(deepest);
        assertThatThrownBy(() -> CanonicalForm.text(nested(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalForm.parse("[".repeat(65) + "]".repeat(65)))
                .hasMessageContaining("64 levels");
        assertThatThrownBy(() -> CanonicalForm.parse("[".repeat(100_000))).isInstanceOf(DocumentException.class);
    }

    private static Document nested(int levels) {
        Document document = new Items(List.of());
        for (int level = 1; level < levels; level++) {
            document = new Items(List.of(document));
        }
        return document;
    }

    @Test
    void whatIsWrittenIsReadBackAndIsTheSameText() {
        Random random = new Random(20240701);
        for (int i = 0; i < 500; i++) {
            Document document = random(random, 4);
            String text = CanonicalForm.text(document);
            assertThat(CanonicalForm.parse(text)).isEqualTo(document);
            assertThat(CanonicalForm.text(CanonicalForm.parse(text))).isEqualTo(text);
        }
    }

    @Test
    void aDamagedTextIsNeverReadAsTheSame() {
        Random random = new Random(20240702);
        for (int i = 0; i < 2000; i++) {
            String text = CanonicalForm.text(random(random, 3));
            String damaged = damage(text, random);
            try {
                assertThat(CanonicalForm.text(CanonicalForm.parse(damaged))).isEqualTo(damaged);
            } catch (DocumentException refused) {
                assertThat(refused.problems()).hasSize(1);
            }
        }
    }

    private static String damage(String text, Random random) {
        int place = random.nextInt(text.length());
        String signs = "{}[]\",:\\u0019-tfn \n\ud83c";
        char sign = signs.charAt(random.nextInt(signs.length()));
        return random.nextBoolean()
                ? text.substring(0, place) + sign + text.substring(place + 1)
                : text.substring(0, place) + sign + text.substring(place);
    }

    private static Document random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> new Text(word(random));
            case 1 -> new Whole(random.nextLong());
            case 2 -> new Flag(random.nextBoolean());
            case 3 -> {
                List<Document> values = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    values.add(random(random, depth - 1));
                }
                yield new Items(values);
            }
            default -> {
                Fields fields = Fields.empty();
                for (int i = random.nextInt(4); i > 0; i--) {
                    fields = fields.with(new Text(word(random)).value(), random(random, depth - 1));
                }
                yield fields;
            }
        };
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            int point = random.nextInt(0x2000);
            word.appendCodePoint(random.nextInt(9) == 0 ? 0x1F33E : point);
        }
        return word.toString();
    }
}
