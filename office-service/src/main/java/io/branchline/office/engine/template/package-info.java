/** Which sections minutes show and how: templates, the presets, and minutes laid out by them. */
@NullMarked
package io.branchline.office.engine.template;

import org.jspecify.annotations.NullMarked;
