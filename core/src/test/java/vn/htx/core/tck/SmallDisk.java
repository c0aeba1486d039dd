package vn.htx.core.tck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own, small enough to be filled; only root may mount one, so elsewhere the test is skipped. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one of so many KiB, or skips the test and says why. */
    public static SmallDisk mount(Path folder, int kibibytes) throws IOException {
        Files.createDirectories(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "tmpfs", folder.toString());
        assumeTrue(mounted, "a small file system cannot be mounted here: that takes Linux and root");
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** Where it is mounted. */
    public Path folder() {
        return folder;
    }

    /** Fills it, but for so many bytes. */
    public void fill(long room) throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            for (long left = usable() - room; left >= page.length; left -= page.length) {
                out.write(page);
            }
        }
    }

    private long usable() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Makes room again. */
    public void free() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        if (!run("umount", folder.toString())) {
            throw new IOException(folder + " could not be unmounted");
        }
    }
}
