package vn.htx.core.filing;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Căn cứ: on what ground a filing is made. Coded references only; whatever names a person belongs in the vault.
 *
 * @param dossier số hồ sơ: the number of the dossier at the registry
 * @param citation the legal provision relied on, as the filer writes it
 */
public record Ground(Optional<String> dossier, Optional<String> citation) {

    public Ground {
        dossier = dossier.map(Ground::normalized);
        citation = citation.map(Ground::normalized);
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** No ground stated. */
    public static Ground none() {
        return new Ground(Optional.empty(), Optional.empty());
    }

    /** A dossier at the registry. */
    public static Ground dossier(String number) {
        return new Ground(Optional.of(number), Optional.empty());
    }
}
