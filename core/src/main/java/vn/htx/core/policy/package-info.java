/** Policy documents (văn bản chính sách): who issued what, when, for which period, and which carries out which. */
@NullMarked
package vn.htx.core.policy;

import org.jspecify.annotations.NullMarked;
