package vn.htx.storage.json.internal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.htx.core.filing.Digests;

/**
 * What is written beside a full segment of the journal: how far the chain reaches at its end, its length, and the SHA-256
 * of the file.
 */
record Seal(Chain chain, long bytes, String sha256) {

    /** Reads a segment anew and seals it. */
    static void put(Layout layout, int segment, Chain chain) throws IOException {
        MessageDigest sha256 = Digests.sha256();
        long bytes;
        try (InputStream in = new DigestInputStream(
                new FileInputStream(layout.segment(segment).toFile()), sha256)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        Seal seal = new Seal(chain, bytes, Digests.hex(sha256.digest()));
        DurableFiles.write(layout.seal(segment), seal.content(), DurableFiles.Access.USUAL);
    }

    private byte[] content() throws IOException {
        return CheckedFile.bytes(json -> {
            json.writeNumberField("lastEntry", chain.sequence());
            json.writeStringField("head", chain.head());
            json.writeNumberField("bytes", bytes);
            json.writeStringField("segmentSha256", sha256);
        });
    }

    /**
     * Reads a seal.
     *
     * @throws IllegalArgumentException if it is damaged
     */
    static Seal read(Path file) throws IOException {
        try (JsonCursor in = CheckedFile.open(file)) {
            Chain chain = new Chain(in.whole("lastEntry"), in.text("head"));
            Seal seal = new Seal(chain, in.whole("bytes"), in.text("segmentSha256"));
            in.end();
            return seal;
        }
    }
}
