package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.FilingDocument;
import vn.htx.core.register.StandardCatalogue;

/** The same seed gives the same province, byte for byte. */
class RepeatabilityTest {

    private final Catalogue catalogue = StandardCatalogue.catalogue();

    private String digest(SampleProvince province) {
        MessageDigest digest = Digests.sha256();
        province.days().forEach(day -> {
            digest.update(day.recordedAt().toString().getBytes(StandardCharsets.UTF_8));
            day.filings()
                    .forEach(filing -> digest.update(CanonicalForm.bytes(FilingDocument.write(filing, catalogue))));
        });
        return Digests.hex(digest.digest());
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertThat(digest(SampleProvince.backan())).isEqualTo(digest(SampleProvince.backan(SampleProvince.SEED)));
    }

    @Test
    void another_seed_gives_others() {
        assertThat(digest(SampleProvince.backan(1))).isNotEqualTo(digest(SampleProvince.backan(2)));
    }

    @Test
    void declared_remarks_are_the_same_too() {
        assertThat(SampleProvince.backan().declaredRemarks())
                .isEqualTo(SampleProvince.backan().declaredRemarks());
    }

    @Test
    void dice_follow_the_published_sequence_of_SplitMix64() {
        Dice dice = new Dice(1234567);
        assertThat(dice.below(Integer.MAX_VALUE))
                .isEqualTo((int) Long.remainderUnsigned(6457827717110365317L, Integer.MAX_VALUE));
        assertThat(dice.below(Integer.MAX_VALUE))
                .isEqualTo((int) Long.remainderUnsigned(3203168211198807973L, Integer.MAX_VALUE));
    }
}
