/** 頁の試験 — 小さな国の上で、本物の枠と本物の言葉を使う。 */
package jp.musubi.platform.portal;
