"""The step of a training: Keras's own, or one in parts, on several devices, compiled with XLA.

Keras's way to accumulate gradients counts steps across epochs and gives parts of other sizes the
same weight; its way to several devices clips gradients before they are added up, and averages the
means of shares of other sizes. Here a step is one update by the whole batch, whoever computes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.zoo.training.curves import DivergedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.zoo.training.compute import Compute


class Watch:
    """Notes on the device, without waiting for it, at which step the loss was not finite.

    Attributes:
        first: How many steps had been made when it was reset.
    """

    def __init__(self) -> None:
        import tensorflow as tf

        # A variable of each replica, which all note the same.
        options: dict[str, Any] = {
            "trainable": False,
            "synchronization": tf.VariableSynchronization.ON_READ,
            "aggregation": tf.VariableAggregation.ONLY_FIRST_REPLICA,
        }
        self.first = 0
        self._made = tf.Variable(tf.zeros((), tf.int64), **options)
        self._bad = tf.Variable(tf.zeros((), tf.int64), **options)
        self._loss = tf.Variable(tf.zeros((), tf.float32), **options)

    def note(self, loss: Any) -> None:
        """Note the loss of a step, in the graph."""
        import tensorflow as tf

        loss = tf.cast(loss, tf.float32)
        self._made.assign_add(1)
        new = tf.logical_and(tf.equal(self._bad, 0), tf.logical_not(tf.math.is_finite(loss)))
        self._bad.assign(tf.where(new, self._made, self._bad))
        self._loss.assign(tf.where(new, loss, self._loss))

    def reset(self) -> None:
        """Count from 0 again, as from the step `first`."""
        self._made.assign(0)

    def check(self) -> None:
        """Wait for the device, and look.

        Raises:
            DivergedError: The loss of a step was not finite.
        """
        bad = int(self._bad.numpy())
        if bad:
            loss = float(self._loss.numpy())
            msg = f"the training diverged: the loss is {loss} at step {self.first + bad}"
            raise DivergedError(msg, hint="Try a lower learning_rate or a longer warm-up.")


def install_step(model: Any, compute: Compute, weigh: Callable[[Any], Any] | None) -> Watch:
    """Give a compiled model the step that a training needs.

    Args:
        model: A Keras model, made in `compute.scope()`.
        compute: How the training computes.
        weigh: From what the model is given for some items, the weight of their mean loss; by
            default their number.

    Returns:
        What watches the loss.
    """
    with model.distribute_strategy.scope():
        watch = Watch()
    _add_up_rows(model.optimizer)
    step = _OwnStep(model, compute, weigh, watch) if compute.own_step else None
    keras_step = type(model).train_step

    def watched(data: Any) -> Any:
        if step is not None:
            return step(data)
        logs = keras_step(model, data)
        watch.note(logs["loss"])  # the mean of the epoch so far, which stays what it is
        return logs

    model.train_step = watched
    model.train_function = None
    return watch


def _add_up_rows(optimizer: Any) -> None:
    """Let an optimizer see one gradient of each row of a table of embeddings.

    TensorFlow gives one for each time that a row was looked up. Keras's Adam squares each of them
    by itself: the step of a word that a batch has n times would be up to sqrt(n) times as large,
    and another one where gradients are computed in parts or by XLA. So would be the norm by which
    gradients are clipped, which would not be that of the gradient that is applied. (Google's BERT
    takes the norm of each look-up on GPUs, and the one that is taken here on TPUs.)
    """
    import tensorflow as tf

    apply = optimizer.apply

    def added_up(grads: Any, trainable_variables: Any = None) -> Any:
        whole = [g if g is None else tf.convert_to_tensor(g) for g in grads]
        return apply(whole, trainable_variables)

    optimizer.apply = added_up


class _OwnStep:
    """A step by the gradients of parts."""

    def __init__(
        self,
        model: Any,
        compute: Compute,
        weigh: Callable[[Any], Any] | None,
        watch: Watch,
    ) -> None:
        import tensorflow as tf

        self.model, self.weigh, self.watch = model, weigh, watch
        self.replicas = compute.replicas
        self.parts = compute.accumulation
        self.gradients = tf.function(
            self._gradients, jit_compile=compute.jit_compile, reduce_retracing=True
        )
        if not model.optimizer.built:
            with model.distribute_strategy.scope():
                model.optimizer.build(model.trainable_variables)
        # Gradients are summed over the devices below, before they are clipped; not once more.
        inner = getattr(model.optimizer, "inner_optimizer", model.optimizer)
        if compute.replicas > 1:
            inner._all_reduce_sum_gradients = list

    def __call__(self, data: Any) -> Any:
        items = _items(data)
        total = self._sum(self._weight(data, items))
        if self.parts == 1 and self.replicas == 1:
            gradients, loss = self.gradients(data, total)
        else:
            gradients, loss = self._in_parts(data, items, total)
        gradients, loss = self._sum(gradients), self._sum(loss)
        self.watch.note(loss)
        self.model.optimizer.apply(gradients, self.model.trainable_variables)
        return self.model.get_metrics_result()

    def _in_parts(self, data: Any, items: Any, total: Any) -> Any:
        import keras
        import tensorflow as tf

        size = (items + self.parts - 1) // self.parts  # of a part but the last

        def body(first: Any, sums: Any, loss: Any) -> Any:
            part = keras.tree.map_structure(lambda t: t[first : first + size], data)
            gradients, more = self.gradients(part, total)
            added = [a + b for a, b in zip(sums, gradients, strict=True)]
            return first + size, added, loss + more

        variables = self.model.trainable_variables
        zeros = [tf.zeros(v.shape, v.dtype) for v in variables]
        # One part after the other: side by side they would take the memory of the whole.
        _, gradients, loss = tf.while_loop(
            lambda first, *_: first < items,
            body,
            (tf.zeros((), tf.int32), zeros, tf.zeros((), tf.float32)),
            parallel_iterations=1,
        )
        return gradients, loss

    def _gradients(self, data: Any, total: Any) -> Any:
        """Compute the part's share of gradients and loss, and update the metrics."""
        import keras
        import tensorflow as tf

        model = self.model
        x, y, sample_weight = keras.utils.unpack_x_y_sample_weight(data)
        items = _items(data)
        with tf.GradientTape() as tape:
            outputs = model(x, training=True)
            mean = model.compute_loss(
                x=x, y=y, y_pred=outputs, sample_weight=sample_weight, training=True
            )
            mean *= self.replicas  # Keras divides, for optimizers that add up
            loss = mean * (self._weight(data, items) / total)
            scaled = model.optimizer.scale_loss(loss)
        model._loss_tracker.update_state(mean, sample_weight=items)
        model.compute_metrics(x, y, outputs, sample_weight=sample_weight)
        variables = [v.value for v in model.trainable_variables]
        gradients = tape.gradient(scaled, variables, unconnected_gradients="zero")
        return [tf.convert_to_tensor(g) for g in gradients], loss

    def _weight(self, data: Any, items: Any) -> Any:
        import tensorflow as tf

        return tf.cast(items if self.weigh is None else self.weigh(data), tf.float32)

    def _sum(self, values: Any) -> Any:
        """Add up the values of all devices."""
        import tensorflow as tf

        if self.replicas == 1:
            return values
        context = tf.distribute.get_replica_context()
        return context.all_reduce(tf.distribute.ReduceOp.SUM, values)


def _items(data: Any) -> Any:
    import keras
    import tensorflow as tf

    return tf.shape(keras.tree.flatten(data)[0])[0]
