/** What people owe each other after all their meetings: action items with their status, by owner, asker and day. */
@NullMarked
package io.branchline.office.action;

import org.jspecify.annotations.NullMarked;
