/** Templates of minutes: which sections, in which order, with which headings; presets for everybody and own ones. */
@NullMarked
package io.branchline.office.template;

import org.jspecify.annotations.NullMarked;
