package vn.htx.core.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.filing.Filing;

/**
 * Hành vi có nguồn: an act that really happened, ready to be filed, with how it is supported. The source itself stands in the act or in
 * the document the act names.
 *
 * @param act the act
 * @param effectiveOn the day it took effect
 * @param tag how it is supported
 */
public record SourcedAct(Act act, LocalDate effectiveOn, SourceTag tag) {

    /**
     * Reads a file of them: one a line, in canonical form, in an order in which they can be filed.
     *
     * @param catalogue the acts the file may hold
     * @throws vn.htx.core.document.DocumentException if a line is not such an act
     */
    public static List<SourcedAct> read(InputStream file, Catalogue catalogue) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> read(line, catalogue)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourcedAct read(String line, Catalogue catalogue) {
        Fields fields = CanonicalForm.parseFields(line);
        return new SourcedAct(
                catalogue.readAct(fields.fields("act"), "act"),
                LocalDate.parse(fields.text("effectiveOn")),
                SourceTag.valueOf(fields.text("tag").toUpperCase(Locale.ROOT)));
    }

    /**
     * The filing of the act.
     *
     * @param id the filing's id, such as one made of the host's prefix and {@link #key}
     * @param actor who files it
     */
    public Filing filing(String id, String actor) {
        return Filing.of(id, actor, effectiveOn, act);
    }

    /** A key that no other act of the same file has: the name of the act and what it is about. */
    public String key() {
        Fields written = RecordMapper.write((Record) act);
        List<String> ids = List.of("measure", "policy", "programme");
        String about = ids.stream()
                .filter(name -> written.find(name).isPresent())
                .findFirst()
                .map(written::text)
                .orElseThrow();
        return Catalogue.nameOf(act) + "-" + about;
    }
}
