/**
 * 届の中身 — 疾患が許す項目だけが立つ書式。
 *
 * <p>Who the person is cannot stand in the notice of a class that forbids it: a content with such an item does not come to be.
 */
@NullMarked
package jp.musubi.platform.outbreaks.forms;

import org.jspecify.annotations.NullMarked;
