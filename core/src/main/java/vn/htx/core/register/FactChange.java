package vn.htx.core.register;

import vn.htx.core.fact.Fact;

/**
 * One fact taken back or become known.
 *
 * @param fact the fact
 * @param opened whether it became known, rather than being taken back
 */
public record FactChange(Fact<?> fact, boolean opened) {}
