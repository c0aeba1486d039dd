package vn.htx.core.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;

/**
 * Binds one {@link Register}, opened when first asked for, and the {@link RegisterParts} it works with. The host closes the
 * register when it ends, as it would any resource it owns.
 */
@SuppressWarnings("exports") // Guice is on the module path of hosts that use it, and of nobody else
public final class HtxModule extends AbstractModule {

    private final Settings settings;
    private final RegisterParts parts;

    /** A register as configured, with what ships. */
    public HtxModule(Settings settings) {
        this(settings, RegisterParts.standard());
    }

    /** A register as configured, with parts of the host's. */
    public HtxModule(Settings settings, RegisterParts parts) {
        this.settings = settings;
        this.parts = parts;
    }

    @Override
    protected void configure() {
        bind(RegisterParts.class).toInstance(parts);
    }

    @Provides
    @Singleton
    Register register() {
        return Register.open(settings, parts);
    }
}
