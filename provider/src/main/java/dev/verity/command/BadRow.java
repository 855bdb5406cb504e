package dev.verity.command;

import dev.verity.model.ModelError;
import java.util.List;

/**
 * A row that is not valid.
 *
 * @param row its number in the block, from 0
 * @param line the line of the input that it begins on; in a block of lines, the number of the line in the block, from 1
 * @param from where it is in the block
 * @param to where it ends; the same for one that was not kept
 */
record BadRow(long row, long line, int from, int to, List<ModelError> errors) {}
