package vn.htx.samples;

import java.util.List;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;

/** The province as shipped, filed once into a register in memory for all tests that only read it. */
final class FilledProvince {

    static final SampleProvince PROVINCE = SampleProvince.backan();

    private static final SampleClock CLOCK = PROVINCE.clock();

    static final Register REGISTER =
            Register.open(Settings.memory(), RegisterParts.standard().withClock(CLOCK));
    static final List<Decision> DECISIONS = PROVINCE.fileInto(REGISTER, CLOCK);

    private FilledProvince() {}
}
