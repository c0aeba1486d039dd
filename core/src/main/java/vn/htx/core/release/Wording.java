package vn.htx.core.release;

/** Câu chữ: what stood under a key when a report was published, in both languages. */
public record Wording(String key, String vi, String en) {}
