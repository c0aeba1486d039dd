package vn.htx.core.area;

/** Administrative units over time. */
public final class AreaDirectory {
    private AreaDirectory() {}
}
