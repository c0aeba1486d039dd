package vn.htx.core.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.RecordMapper;

/**
 * Bút toán sổ đăng ký: a filing as accepted. Never changed, never deleted; its digest covers every field here but itself,
 * and through {@code previous} all entries before.
 *
 * @param sequence from 1, without gaps
 * @param recordedAt when it was accepted, in UTC microseconds; never before the entry before it
 * @param filing the filing's id
 * @param actor who filed it
 * @param effectiveOn the day the act takes effect
 * @param ground on what ground
 * @param rulePack the digest of the rule pack that judged it
 * @param act the act's document, with its {@code type}
 * @param replacement which entry it corrects, if it does
 * @param outcome the remarks and the impact it was accepted with, as documents
 * @param previous the digest of the entry before, or {@link Digests#GENESIS}
 * @param digest SHA-256 over the canonical bytes of {@link #document}
 */
public record Entry(
        long sequence,
        Instant recordedAt,
        FilingId filing,
        Actor actor,
        LocalDate effectiveOn,
        Ground ground,
        String rulePack,
        Fields act,
        Optional<Replacement> replacement,
        Fields outcome,
        String previous,
        String digest) {

    /** The format of the document an entry is hashed as. */
    public static final long FORMAT = 1;

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * Which entry a correction takes the place of.
     *
     * @param entry the entry replaced
     * @param place where among acts of the same day the correction stands: the sequence of the first entry of the line
     */
    public record Replacement(long entry, long place) {}

    public Entry {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What is hashed: every field but the digest, with a format number. */
    public Fields document() {
        TreeMap<String, Document> fields = new TreeMap<>();
        fields.put("format", new Document.Whole(FORMAT));
        fields.put("sequence", new Document.Whole(sequence));
        fields.put("recordedAt", new Document.Text(MICROSECONDS.format(recordedAt)));
        fields.put("filing", new Document.Text(filing.value()));
        fields.put("actor", new Document.Text(actor.value()));
        fields.put("effectiveOn", new Document.Text(effectiveOn.toString()));
        fields.put("ground", RecordMapper.write(ground));
        fields.put("rulePack", new Document.Text(rulePack));
        fields.put("act", act);
        replacement.ifPresent(correction -> fields.put("replacement", RecordMapper.write(correction)));
        fields.put("outcome", outcome);
        fields.put("previous", new Document.Text(previous));
        return new Fields(fields);
    }

    /** This entry with the digest its document has. */
    public Entry sealed() {
        return new Entry(
                sequence,
                recordedAt,
                filing,
                actor,
                effectiveOn,
                ground,
                rulePack,
                act,
                replacement,
                outcome,
                previous,
                Digests.of(document()));
    }

    /** Whether the digest is that of the document. */
    public boolean isIntact() {
        return digest.equals(Digests.of(document()));
    }

    /** The sequence by which acts of one day are ordered: its own, or that of the entry it corrects. */
    public long place() {
        return replacement.map(Replacement::place).orElse(sequence);
    }

    /** The name of the act. */
    public String actType() {
        return act.text("type");
    }

    /**
     * The entry written in a document.
     *
     * @throws vn.htx.core.document.DocumentException if it is not an entry of a known format
     */
    public static Entry read(Fields document, String digest) {
        if (document.whole("format") != FORMAT) {
            throw new IllegalArgumentException(
                    "entry format " + document.whole("format") + " is not known; this is " + FORMAT);
        }
        return new Entry(
                document.whole("sequence"),
                Instant.parse(document.text("recordedAt")),
                new FilingId(document.text("filing")),
                new Actor(document.text("actor")),
                LocalDate.parse(document.text("effectiveOn")),
                RecordMapper.read(Ground.class, document.fields("ground"), "ground"),
                document.text("rulePack"),
                document.fields("act"),
                document.find("replacement").map(found -> RecordMapper.read(Replacement.class, found, "replacement")),
                document.fields("outcome"),
                document.text("previous"),
                digest);
    }
}
