package vn.htx.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file could not be used, in words: Java's own messages often repeat the path and nothing else. */
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return "it is not allowed";
        } else if (failure instanceof FileSystemException system) {
            return Objects.requireNonNullElse(system.getReason(), "the file system refuses");
        }
        return Objects.requireNonNullElse(failure.getMessage(), "the file system refuses");
    }
}
