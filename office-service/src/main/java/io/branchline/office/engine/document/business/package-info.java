/** English business documents: letter, memo, report, proposal, press release, each in its customary order of parts. */
@NullMarked
package io.branchline.office.engine.document.business;

import org.jspecify.annotations.NullMarked;
