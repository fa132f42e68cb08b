/** 画面 — 人が見て、押して、読む道。 */
package jp.musubi.acceptance.browser;
