package vn.htx.core.register;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultRecord;

/**
 * Three digests (SHA-256) that say whether two registers are the same, whichever backend keeps them.
 *
 * @param chain the last entry's digest, which covers every entry
 * @param facts all stored facts with both their intervals, by type and in order
 * @param vault the personal data in canonical form, by member id; computed, never stored
 */
public record RegisterDigests(String chain, String facts, String vault) {

    private static final int PAGE = 1000;

    static RegisterDigests of(Reading reading, Catalogue catalogue) {
        String chain = reading.findLastEntry().map(Entry::digest).orElse(Digests.GENESIS);
        return new RegisterDigests(chain, facts(reading, catalogue), vault(reading));
    }

    private static String facts(Reading reading, Catalogue catalogue) {
        MessageDigest digest = Digests.sha256();
        catalogue.factTypes().forEach(type -> update(digest, type, reading));
        return Digests.hex(digest.digest());
    }

    private static <F extends Record> void update(MessageDigest digest, FactType<F> type, Reading reading) {
        FactQuery<F> page = FactQuery.all(type).limit(PAGE);
        Pages.<Optional<Place>, KnownFact<F>>stream(
                        place -> reading.listFacts(place.map(page::after).orElse(page), Knowledge.ever()),
                        Optional.empty(),
                        known -> Optional.of(Place.of(known)),
                        PAGE)
                .forEach(known -> digest.update(CanonicalForm.bytes(document(known))));
    }

    /** A stored fact as the digest sees it. */
    static Fields document(KnownFact<?> known) {
        Fact<?> fact = known.fact();
        Fields cells = Fields.empty();
        List<Column> columns = fact.type().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = fact.cells().get(i);
            if (cell != null) {
                cells = cells.with(columns.get(i).name(), FactType.document(cell));
            }
        }
        Fields document = Fields.empty()
                .with("type", fact.type().name())
                .with("cells", cells)
                .with("period", fact.period().toString())
                .with("entry", fact.entry())
                .with("knownFrom", known.knownFrom());
        return known.knownUntil().isPresent()
                ? document.with("knownUntil", known.knownUntil().getAsLong())
                : document;
    }

    private static String vault(Reading reading) {
        MessageDigest digest = Digests.sha256();
        Pages.stream(after -> reading.listPeople(after, PAGE), "", VaultRecord::member, PAGE)
                .forEach(record -> digest.update(CanonicalForm.bytes(
                        Fields.empty().with("member", record.member()).with("person", record.person()))));
        return Digests.hex(digest.digest());
    }
}
