@NullMarked
package io.branchline.office.engine.transcript.format;

import org.jspecify.annotations.NullMarked;
