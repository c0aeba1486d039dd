package vn.htx.core.release;

/** Phân tổ: what a figure is limited to in one dimension, such as {@code district} {@code 061}. */
public record ReleasedPart(String dimension, String value) {}
