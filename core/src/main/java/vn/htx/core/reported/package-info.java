/**
 * Figures as sources publish them, kept beside those the register counts. They are never mixed: a reported figure is
 * compared with a counted one and the difference explained, and figures of sources that disagree stand side by side.
 */
@NullMarked
package vn.htx.core.reported;

import org.jspecify.annotations.NullMarked;
