/** A program that validates an order and prints what is wrong with it. */
package dev.verity.example.order;
