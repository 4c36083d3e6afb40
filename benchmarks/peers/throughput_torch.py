"""BERT's fine-tuning by PyTorch with transformers: for gpu_throughput.py.

python throughput_torch.py SETTINGS.json; the last line that it writes is JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import torch
from transformers import BertConfig, BertForSequenceClassification

given = json.loads(Path(sys.argv[1]).read_text())
cuda = given["device"] == "cuda"
device = torch.device("cuda" if cuda else "cpu")
# As TensorFlow multiplies float32 on such GPUs.
torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
torch.manual_seed(0)
model = BertForSequenceClassification(BertConfig(**given["shape"], num_labels=2)).to(device).train()
if given["gradient_checkpointing"]:
    model.gradient_checkpointing_enable()
compute = torch.compile(model) if given["xla"] else model
optimizer = torch.optim.AdamW(
    model.parameters(), lr=2e-5, weight_decay=0.01, eps=1e-6, fused=cuda or None
)
scaler = torch.amp.GradScaler(device.type, enabled=given["precision"] == "float16")
numbers = {"bfloat16": torch.bfloat16, "float16": torch.float16}.get(given["precision"])
data = np.load(given["data"])
names = {
    "token_ids": "input_ids",
    "segment_ids": "token_type_ids",
    "padding_mask": "attention_mask",
}
tensors = {new: torch.from_numpy(data[old].astype(np.int64)) for old, new in names.items()}
tensors["labels"] = torch.from_numpy(data["labels"].astype(np.int64))
if cuda:
    tensors = {k: v.pin_memory() for k, v in tensors.items()}
order = torch.Generator().manual_seed(0)
begin = 0.0
for step in range(given["warm"] + given["steps"]):
    if step == given["warm"]:
        if cuda:
            torch.cuda.synchronize()
        begin = time.perf_counter()
    chosen = torch.randint(len(data["labels"]), (given["batch"],), generator=order)
    batch = {k: v[chosen].to(device, non_blocking=True) for k, v in tensors.items()}
    with torch.autocast(device.type, numbers) if numbers else nullcontext():
        loss = compute(**batch).loss
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)
    scaler.update()
    optimizer.zero_grad(set_to_none=True)
assert torch.isfinite(loss)  # which waits for the device
if cuda:
    torch.cuda.synchronize()
seconds = time.perf_counter() - begin
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
if cuda:
    memory = torch.cuda.max_memory_allocated()
print(json.dumps({"rate": given["steps"] * given["batch"] / seconds, "memory": memory}))
