package vn.htx.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the build gave the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new String[] {"htx " + version};
    }
}
