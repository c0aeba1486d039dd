package vn.htx.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Quantity;
import vn.htx.core.statistics.RatioIndicator;

/**
 * How one language says the parts of a report. Patterns are written out, because localized styles differ between JDKs.
 * Immutable and safe to share.
 */
public final class Phrases {
    private static final String DONG = "dong";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final UnaryOperator<String> texts;

    private Phrases(Language language, UnaryOperator<String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Reads the bundle of this language. */
    public static Phrases in(Language language) {
        return new Phrases(language, Messages.read(language)::get);
    }

    /** Says what other texts than those of the bundle say, such as those once published. */
    public static Phrases of(Language language, UnaryOperator<String> texts) {
        return new Phrases(language, texts);
    }

    public Language language() {
        return language;
    }

    /** The words of a label. @throws IllegalArgumentException if the bundle lacks its key */
    public String say(Label label) {
        if (label instanceof Label.Key key) {
            return fill(text(key.key()), key.arguments());
        }
        if (label instanceof Label.Count count) {
            return number(count.number());
        }
        if (label instanceof Label.Day day) {
            return date(day.date());
        }
        if (label instanceof Label.Spoken spoken) {
            return language == Language.VI ? spoken.vietnamese() : spoken.english();
        }
        if (label instanceof Label.Measured measured) {
            return measured(measured.value(), measured.unit());
        }
        return ((Label.Verbatim) label).text();
    }

    /** The text under a key, its places unfilled. @throws IllegalArgumentException if there is none */
    public String text(String key) {
        return texts.apply(key);
    }

    /** The words under a key. @throws IllegalArgumentException if the bundle lacks the key */
    public String say(String key, Label... arguments) {
        return say(Label.key(key, arguments));
    }

    /** A number as people read it: 5.552 or 5,552. */
    public String number(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    private String decimal(BigDecimal number, int places) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language.groupingSeparator());
        symbols.setDecimalSeparator(language.decimalSeparator());
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** The face of a value people read: the number, or the reason why there is none. */
    public String value(Value value) {
        return value(value, 1);
    }

    private String value(Value value, int places) {
        if (value instanceof Value.Missing missing) {
            return say("missing." + missing.reason().id());
        } else if (value instanceof Value.Stated stated) {
            Quantity quantity = stated.quantity();
            return say("certainty." + RecordMapper.nameOf(quantity.certainty()), Label.count(quantity.value()));
        }
        BigDecimal number = value.decimal().orElseThrow();
        return decimal(number, value instanceof Value.Fraction ? places : 0);
    }

    /** The face of a figure people read: a part of a whole in percent, money in whole đồng, other averages to one place. */
    public String figure(Figure figure) {
        return measured(figure.value(), figure.unit());
    }

    private String measured(Value value, String unit) {
        Optional<BigDecimal> part = unit.equals(RatioIndicator.SHARE) ? value.decimal() : Optional.empty();
        return part.map(number -> decimal(number.movePointRight(2), 1) + "%")
                .orElseGet(() -> value(value, unit.equals(DONG) ? 0 : 1));
    }

    /** The face of a cell people read. */
    public String cell(Cell cell) {
        return cell instanceof Cell.Words words ? say(words.label()) : figure((Figure) cell);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(language.datePattern(), Locale.ENGLISH)
                .format(date);
    }

    /** The minute and day of an instant, on the clock its offset belongs to. */
    public String time(OffsetDateTime time) {
        return DateTimeFormatter.ofPattern(language.timePattern(), Locale.ENGLISH)
                .format(time);
    }

    public String unit(Figure figure) {
        return say("unit." + figure.unit());
    }

    /** The name of what a figure measures. */
    public String indicator(String id) {
        return say("indicator." + id);
    }

    /** What an indicator counts and what it does not. */
    public String definition(String indicator) {
        return say("indicator." + indicator + ".definition");
    }

    /** How much of the register was read. */
    public String known(Known known) {
        Label entry = Label.count(known.sequence());
        return known.recordedAt()
                .map(time -> say("report.known.timed", entry, Label.verbatim(time(time))))
                .orElseGet(() -> say("report.known.entry", entry));
    }

    /** The pair of clocks a report was asked on. */
    public String standpoint(Report report) {
        return say("report.standpoint", Label.day(report.asOf()), Label.verbatim(known(report.known())));
    }

    /** The sources a table cites, each once; empty for a table that states no figure. */
    public Optional<String> sources(Report report, Table table) {
        List<String> titles = table.figures()
                .map(figure -> report.getSource(figure.source()).title())
                .map(this::say)
                .distinct()
                .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(say("table.sources", Label.verbatim(String.join("; ", titles))));
    }

    /** What people call a document: its kind and number, as printed and, where that differs, as usual. */
    public String name(Document document) {
        DocumentNumber number = document.number();
        Label kind = document.kind();
        return number.isUnusual()
                ? say("document.unusual", kind, Label.verbatim(number.printed()), Label.verbatim(number.usual()))
                : say("document.name", kind, Label.verbatim(number.printed()));
    }

    /** Who issued a document and when, and the years it covers. An unknown day is said to be unknown. */
    public String particulars(Document document) {
        Label day = document.date().map(Label::day).orElse(Label.key("document.undated"));
        String issued = say("document.issued", document.issuer(), day);
        return document.period().map(years -> issued + " · " + period(years)).orElse(issued);
    }

    private String period(Document.Years years) {
        return years.first() == years.last()
                ? say("document.year", year(years.first()))
                : say("document.period", year(years.first()), year(years.last()));
    }

    /** A year is a name, not a count: it is never grouped. */
    private static Label year(int year) {
        return Label.verbatim(Integer.toString(year));
    }

    private String fill(String pattern, List<Label> arguments) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(argument(pattern, arguments, place.group(1))));
    }

    private String argument(String pattern, List<Label> arguments, String place) {
        int index = Integer.parseInt(place);
        if (index >= arguments.size()) {
            throw new IllegalArgumentException("'" + pattern + "' was given only " + arguments);
        }
        return say(arguments.get(index));
    }
}
