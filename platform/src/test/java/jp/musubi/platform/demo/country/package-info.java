/** 見本の国の表の試験。 */
package jp.musubi.platform.demo.country;
